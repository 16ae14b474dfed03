/** Article in, events and statements out: the coder as others use it. How it reads, resolves and codes is inside. */
@NullMarked
package org.entente.coder;

import org.jspecify.annotations.NullMarked;
