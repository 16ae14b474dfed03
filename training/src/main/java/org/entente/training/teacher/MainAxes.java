package org.entente.training.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns rows of many numbers into rows of few that keep most of how they differ (principal components). */
final class MainAxes {

    private static final int ROUNDS = 25;

    private MainAxes() {}

    /** The rows on their main axes, each axis scaled by the square root of its length so that none drowns the others. */
    static List<float[]> reduce(List<float[]> rows, int axes) {
        int width = rows.get(0).length;
        double[] mean = new double[width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        double[][] covariance = covariance(rows, mean);
        double[][] found = new double[axes][width];
        Random random = new Random(6);
        for (double[] axis : found) {
            for (int i = 0; i < width; i++) {
                axis[i] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int a = 0; a < axes; a++) {
                found[a] = times(covariance, found[a]);
            }
            makeRectangular(found);
        }
        double[] spread = new double[axes];
        for (int a = 0; a < axes; a++) {
            spread[a] = Math.sqrt(dot(found[a], times(covariance, found[a])));
        }
        List<float[]> reduced = new ArrayList<>();
        for (float[] row : rows) {
            float[] to = new float[axes];
            for (int a = 0; a < axes; a++) {
                double sum = 0;
                for (int i = 0; i < width; i++) {
                    sum += (row[i] - mean[i]) * found[a][i];
                }
                to[a] = (float) (sum / Math.sqrt(spread[a]));
            }
            reduced.add(to);
        }
        return reduced;
    }

    private static double[][] covariance(List<float[]> rows, double[] mean) {
        int width = mean.length;
        double[][] sums = new double[width][width];
        double[] off = new double[width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                off[i] = row[i] - mean[i];
            }
            for (int i = 0; i < width; i++) {
                double[] to = sums[i];
                double by = off[i] / rows.size();
                for (int j = 0; j < width; j++) {
                    to[j] += by * off[j];
                }
            }
        }
        return sums;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = dot(matrix[i], vector);
        }
        return result;
    }

    /** Makes the axes stand at right angles, each of length one (Gram-Schmidt). */
    private static void makeRectangular(double[][] axes) {
        for (int a = 0; a < axes.length; a++) {
            for (int b = 0; b < a; b++) {
                double shared = dot(axes[a], axes[b]);
                for (int i = 0; i < axes[a].length; i++) {
                    axes[a][i] -= shared * axes[b][i];
                }
            }
            double length = Math.sqrt(dot(axes[a], axes[a]));
            for (int i = 0; i < axes[a].length; i++) {
                axes[a][i] /= length;
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
