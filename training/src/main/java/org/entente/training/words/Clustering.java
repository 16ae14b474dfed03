package org.entente.training.words;

import java.util.Arrays;
import java.util.Random;

/** Clusters of vectors of length one by their directions: spherical k-means (Dhillon and Modha 2001). */
final class Clustering {

    private static final int ROUNDS = 25;

    private final float[][] centres;
    private final int[] clusters;

    private Clustering(float[][] centres, int[] clusters) {
        this.centres = centres;
        this.clusters = clusters;
    }

    static Clustering of(float[][] rows, int count, long seed) {
        Random random = new Random(seed);
        float[][] centres = new float[count][];
        for (int c = 0; c < count; c++) {
            centres[c] = rows[random.nextInt(rows.length)].clone();
        }
        int[] clusters = new int[rows.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rows.length; i++) {
                clusters[i] = nearest(rows[i], centres);
            }
            centres = means(rows, clusters, count, random);
        }
        return new Clustering(centres, clusters);
    }

    private static int nearest(float[] row, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            for (int k = 0; k < row.length; k++) {
                product += row[k] * centres[c][k];
            }
            if (product > most) {
                most = product;
                best = c;
            }
        }
        return best;
    }

    /** The directions of the clusters; an empty one begins anew at some row. */
    private static float[][] means(float[][] rows, int[] clusters, int count, Random random) {
        float[][] sums = new float[count][rows[0].length];
        int[] sizes = new int[count];
        for (int i = 0; i < rows.length; i++) {
            sizes[clusters[i]]++;
            for (int k = 0; k < rows[i].length; k++) {
                sums[clusters[i]][k] += rows[i][k];
            }
        }
        for (int c = 0; c < count; c++) {
            if (sizes[c] == 0) {
                sums[c] = rows[random.nextInt(rows.length)].clone();
            }
            toLengthOne(sums[c]);
        }
        return sums;
    }

    static void toLengthOne(float[] row) {
        double square = 0;
        for (float x : row) {
            square += x * x;
        }
        float length = (float) Math.sqrt(Math.max(1e-12, square));
        for (int k = 0; k < row.length; k++) {
            row[k] /= length;
        }
    }

    float[][] centres() {
        return Arrays.stream(centres).map(float[]::clone).toArray(float[][]::new);
    }

    int cluster(int row) {
        return clusters[row];
    }
}
