package org.entente.training.teacher;

/** Finds the projective tree with one root whose arcs score highest in sum (Eisner 1996). */
final class Eisner {

    private Eisner() {}

    /**
     * The head of each word; the number of words for the root.
     *
     * @param scores for each word the score of each head, the root's last
     */
    static int[] parse(float[][] scores) {
        int n = scores.length;
        float[][] right = new float[n][n];
        float[][] left = new float[n][n];
        float[][] arcRight = new float[n][n];
        float[][] arcLeft = new float[n][n];
        int[][][] back = new int[4][n][n];
        for (int width = 1; width < n; width++) {
            for (int i = 0; i + width < n; i++) {
                int j = i + width;
                int best = i;
                for (int k = i; k < j; k++) {
                    best = right[i][k] + left[k + 1][j] > right[i][best] + left[best + 1][j] ? k : best;
                }
                float inside = right[i][best] + left[best + 1][j];
                arcRight[i][j] = inside + scores[j][i];
                arcLeft[i][j] = inside + scores[i][j];
                back[0][i][j] = best;
                int r = i + 1;
                for (int k = i + 1; k <= j; k++) {
                    r = arcRight[i][k] + right[k][j] > arcRight[i][r] + right[r][j] ? k : r;
                }
                right[i][j] = arcRight[i][r] + right[r][j];
                back[1][i][j] = r;
                int l = i;
                for (int k = i; k < j; k++) {
                    l = left[i][k] + arcLeft[k][j] > left[i][l] + arcLeft[l][j] ? k : l;
                }
                left[i][j] = left[i][l] + arcLeft[l][j];
                back[2][i][j] = l;
            }
        }
        int root = 0;
        for (int k = 1; k < n; k++) {
            root = left[0][k] + right[k][n - 1] + scores[k][n] > left[0][root] + right[root][n - 1] + scores[root][n]
                    ? k
                    : root;
        }
        int[] heads = new int[n];
        heads[root] = n;
        goLeft(0, root, back, heads);
        goRight(root, n - 1, back, heads);
        return heads;
    }

    private static void goRight(int i, int j, int[][][] back, int[] heads) {
        if (i < j) {
            int k = back[1][i][j];
            heads[k] = i;
            inside(i, k, back, heads);
            goRight(k, j, back, heads);
        }
    }

    private static void goLeft(int i, int j, int[][][] back, int[] heads) {
        if (i < j) {
            int k = back[2][i][j];
            heads[k] = j;
            inside(k, j, back, heads);
            goLeft(i, k, back, heads);
        }
    }

    private static void inside(int i, int j, int[][][] back, int[] heads) {
        int k = back[0][i][j];
        goRight(i, k, back, heads);
        goLeft(k + 1, j, back, heads);
    }
}
