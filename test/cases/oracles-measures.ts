// Published cases for the measures, each with its source.

/** Microsoft Support, Excel NPV function, example 1: Excel discounts the FIRST value one period */
export const npvExcel1 = {
  input: { rate: 0.1, values: [-10000, 3000, 4200, 6800] },
  expected: [1188.44],
  tolerance: 0.0051,
};

/** Microsoft Support, Excel NPV example 2 with a 9000 loss in year 6 */
export const npvExcel3 = {
  input: { rate: 0.08, values: [8000, 9200, 10000, 12000, 14500, -9000], initial: -40000 },
  expected: [-3749.47],
  tolerance: 0.0051,
};

/** Microsoft Support, Excel IRR function example (8.7%) */
export const irrExcel5y = {
  input: { cashflows: [-70000, 12000, 15000, 18000, 21000, 26000] },
  expected: [0.086630948],
  tolerance: 1e-9,
};

/** Microsoft Support, Excel IRR function example (-44.4%) */
export const irrExcel2y = {
  input: { cashflows: [-70000, 12000, 15000], guess: -0.1 },
  expected: [-0.4435069413],
  tolerance: 1e-9,
};

/** Microsoft Support, Excel XIRR function example 0.373362535 */
export const xirrExcel = {
  input: {
    cashflows: [-10000, 2750, 4250, 3250, 2750],
    dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
    basis: "actual/365",
  },
  expected: [0.373362535],
  tolerance: 5e-9,
};

/** Microsoft Support, Excel XNPV function example 2086.65 */
export const xnpvExcel = {
  input: {
    rate: 0.09,
    cashflows: [-10000, 2750, 4250, 3250, 2750],
    dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
  },
  expected: [2086.65],
  tolerance: 0.0051,
};

/** Microsoft Support, Excel MIRR function example 13% (12.609413%) */
export const mirrExcel = {
  input: { cashflows: [-120000, 39000, 30000, 21000, 37000, 46000], finance_rate: 0.1, reinvest_rate: 0.12 },
  expected: [0.1260941303],
  tolerance: 1e-9,
};

/** textbook non-conventional flow: -1000+2500x-1540x^2=0 at r=10% and r=40%; two sign changes, no single rate */
export const irrMultipleRoots = {
  input: { cashflows: [-1000, 2500, -1540] },
  expected: [0.1, 0.4],
  tolerance: 1e-9,
};

/** hand: -10000 then 3000,4000,6000 -> 2 + 3000/6000 = 2.5 years; discounted at 10%: cum -10000+2727.27+3305.79=-3966.94; yr3 4507.89 -> 2.88 */
export const payback = {
  input: { cashflows: [-10000, 3000, 4000, 6000], rate: 0.1 },
  expected: { simple: 2.5, discounted: 2.88 },
  tolerance: 0.0001,
};

/** Gupta & Lehmann (2003) 'Customers as assets' J. Interactive Marketing 17(1):9-24 margin-multiple table; 2.67 at r=80%,i=10%; first margin received at END of period 1; if margin is received at the start use (1+i)/(1+i-r) */
export const clvGuptaLehmann = {
  input: { retention: [0.6, 0.7, 0.8, 0.9], discount: [0.1, 0.12, 0.14, 0.16] },
  expected: [
    [1.2, 1.15, 1.11, 1.07],
    [1.75, 1.67, 1.59, 1.52],
    [2.67, 2.5, 2.35, 2.22],
    [4.5, 4.09, 3.75, 3.46],
  ],
  tolerance: 0.0051,
};
