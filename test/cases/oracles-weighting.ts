// Published cases for pairwise comparison, best-worst and the diagnostic weights, each with its source. Tolerances follow the digits that were printed.

/** Saaty (2008) Int. J. Services Sciences 1(1):83-98, drinks-in-USA table (weights and CR .022) */
export const ahpSaaty2008Drinks = {
  input: {
    names: ["coffee", "wine", "tea", "beer", "soda", "milk", "water"],
    matrix: [
      [1.0, 9.0, 5.0, 2.0, 1.0, 1.0, 0.5],
      [1 / 9, 1.0, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [0.2, 3.0, 1.0, 1 / 3, 0.25, 1 / 3, 1 / 9],
      [0.5, 9.0, 3.0, 1.0, 0.5, 1.0, 1 / 3],
      [1.0, 9.0, 4.0, 2.0, 1.0, 2.0, 0.5],
      [1.0, 9.0, 3.0, 1.0, 0.5, 1.0, 1 / 3],
      [2.0, 9.0, 9.0, 3.0, 2.0, 3.0, 1.0],
    ],
  },
  expected: { weights: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], cr: 0.022 },
  tolerance: 0.0006,
};

/** same matrix; lambda_max 7.4199, CI 0.28399; CR with RI(6)=1.25 / 1.24 / Alonso-Lamata 1.2479; Saaty (1980) prints lambda 7.42 and C.R. about 0.23 */
export const ahpSaatySchoolCr = {
  input: {
    matrix: [
      [1, 4, 3, 1, 3, 4],
      [0.25, 1, 7, 3, 0.2, 1],
      [1 / 3, 1 / 7, 1, 0.2, 0.2, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [0.25, 1, 6, 3, 1 / 3, 1],
    ],
  },
  expected: {
    lambda_max: 7.4199,
    ci: 0.284,
    "cr_ri_1.25": 0.2272,
    "cr_ri_1.24": 0.229,
    cr_alonso_lamata: 0.2276,
  },
  tolerance: 0.00015,
};

/** Goepel, BPMSG AHP Excel template manual (AHPcalc 2013-12-24 / 2018-09-15), printed 27.9% 7.2% 64.9% */
export const ahpGoepel3x3 = {
  input: {
    matrix: [
      [1, 5, 1 / 3],
      [0.2, 1, 1 / 7],
      [3, 7, 1],
    ],
  },
  expected: { weights: [0.279, 0.072, 0.649] },
  tolerance: 0.0006,
};

/** Crawford & Williams (1985); for n=3 row geometric mean equals the principal eigenvector (Saaty & Vargas 1984) */
export const ahpGmEqualsEvN3 = {
  input: {
    matrix: [
      [1, 5, 1 / 3],
      [0.2, 1, 1 / 7],
      [3, 7, 1],
    ],
  },
  expected: { weights: [0.2789545655, 0.0719274299, 0.6491180046] },
  tolerance: 1e-9,
};

/** Saaty (2005) Theory and Applications of the ANP */
export const ahpSaaty2005Cities = {
  input: {
    criteria_matrix: [
      [1.0, 0.2, 3.0, 0.5, 5.0],
      [5.0, 1.0, 7.0, 1.0, 7.0],
      [1 / 3, 1 / 7, 1.0, 0.25, 3.0],
      [2.0, 1.0, 4.0, 1.0, 7.0],
      [0.2, 1 / 7, 1 / 3, 1 / 7, 1.0],
    ],
    alternatives: ["Bethesda", "Boston", "Pittsburgh", "Santa Fe"],
    local: {
      Culture: [
        [1.0, 0.5, 1.0, 0.5],
        [2.0, 1.0, 2.5, 1.0],
        [1.0, 0.4, 1.0, 0.4],
        [2.0, 1.0, 2.5, 1.0],
      ],
      Family: [
        [1.0, 2.0, 1 / 3, 4.0],
        [0.5, 1.0, 0.125, 2.0],
        [3.0, 8.0, 1.0, 9.0],
        [0.25, 0.5, 1 / 9, 1.0],
      ],
      Housing: [
        [1.0, 5.0, 0.5, 2.5],
        [0.2, 1.0, 1 / 9, 0.25],
        [2.0, 9.0, 1.0, 7.0],
        [0.4, 4.0, 1 / 7, 1.0],
      ],
      Jobs: [
        [1.0, 0.5, 3.0, 4.0],
        [2.0, 1.0, 6.0, 8.0],
        [1 / 3, 1 / 6, 1.0, 1.0],
        [0.25, 0.125, 1.0, 1.0],
      ],
      Transportation: [
        [1.0, 1.5, 0.5, 4.0],
        [0.6666666666666666, 1.0, 2 / 7, 2.5],
        [2.0, 3.5, 1.0, 9.0],
        [0.25, 0.4, 1 / 9, 1.0],
      ],
    },
  },
  expected: { global: [0.229, 0.275, 0.385, 0.111] },
  tolerance: 0.0011,
};

/** Alonso & Lamata (2006) IJUFKS 14(4):445-459 prints RI(3)=0.5245; here enumerated over all 17^3 Saaty-scale matrices (lambda_max = 1 + x^(1/3) + x^(-1/3), x=a12*a23/a13) */
export const riN3Exhaustive = { input: { n: 3 }, expected: [0.5245], tolerance: 0.001 };

/** Rezaei (2015) Omega 53:49-57 / Rezaei (2016) Omega 64:126-130 linear model; car example with fully consistent judgements (a_Bj*a_jW=a_BW for all j) so w=(4,8,2,4,1)/19 and xi=0 exactly */
export const bwmConsistent = {
  input: {
    criteria: ["quality", "price", "comfort", "safety", "style"],
    best: 1,
    worst: 4,
    best_to_others: [2, 1, 4, 2, 8],
    others_to_worst: [4, 8, 2, 4, 1],
  },
  expected: { weights: [0.2105, 0.4211, 0.1053, 0.2105, 0.0526], xi: 0 },
  tolerance: 6e-5,
};

/** Elsayed, Dawood & Karthikeyan (2017) IJETT 46(2):60-66 */
export const entropyElsayed2017 = {
  input: {
    matrix: [
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ],
  },
  expected: [0.104991, 0.069124, 0.071373, 0.449937, 0.304575],
  tolerance: 1e-6,
};

/** Diakoulaki, Mavrotas & Papayannakis (1995) Computers & OR 22(7):763-770 */
export const criticDiakoulaki1995 = {
  input: {
    matrix: [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ],
    objectives: [1, 1, 1],
  },
  expected: [0.20222554, 0.48090173, 0.31687273],
  tolerance: 1e-6,
};

/** Jahan & Edwards (2013) Materials & Design 49:1000-1008 */
export const stdwJahan2013 = {
  input: {
    matrix: [
      [0, 0, 0],
      [0.39, 0.3, 0.77],
      [0.17, 0.36, 0.8],
      [0.35, 0.29, 0.93],
      [0.3, 0.4, 0.94],
      [0.84, 0.71, 1],
      [1, 1, 0.99],
    ],
  },
  expected: [0.35, 0.31, 0.34],
  tolerance: 0.006,
};
