package org.entente.analysis.network;

/**
 * How alike actors behave towards everyone else: the cosine between their rows of net ties, each on a scale of square roots with its sign so that the
 * busiest do not decide alone, the two themselves left out. From -1 to 1; 0 if one of them has no ties.
 */
final class Alignment {

    private Alignment() {}

    /** The alignment of any two, from the symmetric matrix of their net ties. */
    static double[][] of(double[][] net) {
        int n = net.length;
        double[][] roots = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                roots[i][j] = Math.signum(net[i][j]) * Math.sqrt(Math.abs(net[i][j]));
            }
        }
        double[][] alignment = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                alignment[i][j] = cosine(roots, i, j);
                alignment[j][i] = alignment[i][j];
            }
        }
        return alignment;
    }

    private static double cosine(double[][] rows, int i, int j) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < rows.length; k++) {
            if (k != i && k != j) {
                product += rows[i][k] * rows[j][k];
                first += rows[i][k] * rows[i][k];
                second += rows[j][k] * rows[j][k];
            }
        }
        return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 0;
    }
}
