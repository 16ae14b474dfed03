// Forms leave out what is empty, so that addresses stay short enough to be shared.
"use strict";
document.querySelectorAll("form[method=get]").forEach((form) => form.addEventListener("submit", () => {
  const empty = [...form.elements].filter((field) => field.name && !field.value.trim());
  empty.forEach((field) => { field.disabled = true; });
  setTimeout(() => empty.forEach((field) => { field.disabled = false; }));
}));
