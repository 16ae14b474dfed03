package org.entente.analysis.hawkes;

/** Solves a small symmetric system some of whose unknowns must not be negative. */
final class NonNegative {

    private static final double EDGE = 1e-6;

    private NonNegative() {}

    /**
     * The solution of a system given by its lower triangle. If the second unknown comes out negative it is set to 0 and the rest solved
     * again; the first is kept positive, if it is bounded.
     *
     * @param bounded how many of the first unknowns must not be negative, at most two
     */
    static double[] solve(double[][] lower, double[] right, int bounded) {
        double[] all = cholesky(lower, right, -1);
        if (bounded > 1 && all[1] < 0) {
            all = cholesky(lower, right, 1);
            all[1] = 0;
        }
        all[0] = bounded > 0 ? Math.max(all[0], EDGE) : all[0];
        return all;
    }

    /** The solution without one of the unknowns, or with all for -1. */
    private static double[] cholesky(double[][] lower, double[] right, int without) {
        int p = right.length;
        double[][] l = new double[p][p];
        double[] x = new double[p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = i == without || j == without ? (i == j ? 1 : 0) : lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
            double sum = i == without ? 0 : right[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        for (int i = p - 1; i >= 0; i--) {
            for (int k = i + 1; k < p; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
