// Published cases for other ranking methods and for rank correlation, each with its source.

/** Triantaphyllou (2000) MCDM Methods: A Comparative Study; Wikipedia 'Weighted sum model' example (21.50, 22.00, 22.00; tie A2=A3>A1) */
export const wsmTriantaphyllou2000 = {
  input: {
    matrix: [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ],
    weights: [0.2, 0.15, 0.4, 0.25],
  },
  expected: [21.5, 22.0, 22.0],
  tolerance: 1e-9,
};

/** Triantaphyllou (2000); Wikipedia 'Weighted product model': R(A1/A2)=1.007, R(A1/A3)=1.067, R(A2/A3)=1.059 */
export const wpmTriantaphyllou2000 = {
  input: {
    matrix: [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ],
    weights: [0.2, 0.15, 0.4, 0.25],
  },
  expected: { "A1/A2": 1.007, "A1/A3": 1.067, "A2/A3": 1.059 },
  tolerance: 0.0011,
};

/** Opricovic & Tzeng (2004) EJOR 156(2):445-455, mountain-climbing example */
export const topsisOpricovic2004Minmax = {
  input: {
    matrix: [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ],
    weights: [0.5, 0.5],
    types: [-1, 1],
    normalisation: "minmax",
  },
  expected: [0.5, 0.617, 0.5],
  tolerance: 0.0006,
};

/** Hwang & Yoon (1981) fighter-aircraft example: C*=(0.643,0.268,0.613,0.312), A1>A3>A4>A2 */
export const topsisHwangyoon1981 = {
  input: {
    matrix: [
      [2.0, 1500, 20000, 5.5, 5, 9],
      [2.5, 2700, 18000, 6.5, 3, 5],
      [1.8, 2000, 21000, 4.5, 7, 7],
      [2.2, 1800, 20000, 5.0, 5, 5],
    ],
    weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
    types: [1, 1, 1, -1, 1, 1],
    normalisation: "vector",
  },
  expected: [0.643, 0.268, 0.613, 0.312],
  tolerance: 0.001,
};

/** Zhao, Peng & Li (2013) Procedia CS 17:181-188 */
export const promethee2Zhao2013 = {
  input: {
    matrix: [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ],
    weights: [0.5, 0.3, 0.2],
    types: [1, 1, 1],
    preference: "usual",
  },
  expected: [0.1, -0.3, 0.2],
  tolerance: 1e-9,
};

/** Wikipedia 'Spearman's rank correlation coefficient' IQ/TV example: rho=-29/165=-0.175757575 */
export const spearmanWikipedia = {
  input: { x: [106, 100, 86, 101, 99, 103, 97, 113, 112, 110], y: [7, 27, 2, 50, 28, 29, 20, 12, 6, 17] },
  expected: [-0.17575757575757575],
  tolerance: 1e-12,
};

/** textbook A-H example (Kendall): 22 concordant, 6 discordant of 28 pairs -> 16/28=0.5714 */
export const kendall8 = {
  input: { x: [1, 2, 3, 4, 5, 6, 7, 8], y: [3, 4, 1, 2, 5, 7, 8, 6] },
  expected: [0.5714285714285714],
  tolerance: 1e-12,
};
