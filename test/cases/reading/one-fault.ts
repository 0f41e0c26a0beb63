import type { ReadingCase } from "./case.ts";

/** Small workbooks with one difficulty each, as issue 10 came with them; each is right when this is read. */
export const ONE_FAULT: readonly ReadingCase[] = [
  {
    name: "k01__option_names_over_rating_and_score",
    kind: "one fault: k01",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            [null, null, "Vendor A", null, "Vendor B"],
            ["Criteria", "Weight", "Rating", "Score", "Rating", "Score"],
            ["Cost control", 50, 4, 200, 2, 100],
            ["Ease of use", 30, 3, 90, 5, 150],
            ["Security", 20, 5, 100, 3, 60],
            ["Total", 100, null, 390, null, 310],
          ],
          merges: ["C1:D1", "E1:F1"],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k01b__same_in_german",
    kind: "one fault: k01b",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            [null, null, "Vendor A", null, "Vendor B"],
            ["Kriterium", "Gewichtung", "Punkte", "Nutzwert", "Punkte", "Nutzwert"],
            ["Cost control", 50, 4, 200, 2, 100],
            ["Ease of use", 30, 3, 90, 5, 150],
            ["Security", 20, 5, 100, 3, 60],
            ["Summe", 100, null, 390, null, 310],
          ],
          merges: ["C1:D1", "E1:F1"],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k02__roadmap_objective_and_effort",
    kind: "one fault: k02",
    workbook: {
      sheets: [
        {
          name: "Roadmap",
          cells: [
            ["Initiative", "Objective", "Effort", "Owner"],
            ["Web shop", "Grow sales", 3, "Ann"],
            ["CRM", "Keep customers", 2, "Ann"],
            ["Data platform", "Lower cost", 5, "Ann"],
            ["Chatbot", "Keep customers", 4, "Ann"],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Grow sales", weight: 0.3333333333333333 },
        { name: "Keep customers", weight: 0.3333333333333333 },
        { name: "Lower cost", weight: 0.3333333333333333 },
      ],
      investments: [
        { name: "Web shop", ratings: ["Grow sales", null, null] },
        { name: "CRM", ratings: [null, "Keep customers", null] },
        { name: "Data platform", ratings: [null, null, "Lower cost"] },
        { name: "Chatbot", ratings: [null, "Keep customers", null] },
      ],
    },
  },
  {
    name: "k02__roadmap_objective_and_number",
    kind: "one fault: k02",
    workbook: {
      sheets: [
        {
          name: "Roadmap",
          cells: [
            ["Initiative", "Objective", "No.", "Owner"],
            ["Web shop", "Grow sales", 1, "Ann"],
            ["CRM", "Keep customers", 2, "Ann"],
            ["Data platform", "Lower cost", 3, "Ann"],
            ["Chatbot", "Keep customers", 4, "Ann"],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Grow sales", weight: 0.3333333333333333 },
        { name: "Keep customers", weight: 0.3333333333333333 },
        { name: "Lower cost", weight: 0.3333333333333333 },
      ],
      investments: [
        { name: "Web shop", ratings: ["Grow sales", null, null] },
        { name: "CRM", ratings: [null, "Keep customers", null] },
        { name: "Data platform", ratings: [null, null, "Lower cost"] },
        { name: "Chatbot", ratings: [null, "Keep customers", null] },
      ],
    },
  },
  {
    name: "k02__roadmap_objective_and_priority",
    kind: "one fault: k02",
    workbook: {
      sheets: [
        {
          name: "Roadmap",
          cells: [
            ["Initiative", "Objective", "Priority", "Owner"],
            ["Web shop", "Grow sales", 1, "Ann"],
            ["CRM", "Keep customers", 2, "Ann"],
            ["Data platform", "Lower cost", 3, "Ann"],
            ["Chatbot", "Keep customers", 1, "Ann"],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Grow sales", weight: 0.3333333333333333 },
        { name: "Keep customers", weight: 0.3333333333333333 },
        { name: "Lower cost", weight: 0.3333333333333333 },
      ],
      investments: [
        { name: "Web shop", ratings: ["Grow sales", null, null] },
        { name: "CRM", ratings: [null, "Keep customers", null] },
        { name: "Data platform", ratings: [null, null, "Lower cost"] },
        { name: "Chatbot", ratings: [null, "Keep customers", null] },
      ],
    },
  },
  {
    name: "k03__objective_called_alignment",
    kind: "one fault: k03",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B"],
            ["Cost control", 50, 4, 2],
            ["Alignment", 30, 3, 5],
            ["Security", 20, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Alignment", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k03__objective_called_net_promoter_score",
    kind: "one fault: k03",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B"],
            ["Cost control", 50, 4, 2],
            ["Net promoter score", 30, 3, 5],
            ["Security", 20, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Net promoter score", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k03__objective_called_results",
    kind: "one fault: k03",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B"],
            ["Cost control", 50, 4, 2],
            ["Results", 30, 3, 5],
            ["Security", 20, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Results", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k04__option_called_A",
    kind: "one fault: k04",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "A", "Vendor B", "Vendor C"],
            ["Cost control", 50, 4, 2, 3],
            ["Ease of use", 30, 3, 5, 4],
            ["Security", 20, 5, 3, 2],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
        { name: "Vendor C", ratings: [3, 4, 2] },
      ],
    },
  },
  {
    name: "k04__option_called_Notes_app",
    kind: "one fault: k04",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Notes app", "Vendor B", "Vendor C"],
            ["Cost control", 50, 4, 2, 3],
            ["Ease of use", 30, 3, 5, 4],
            ["Security", 20, 5, 3, 2],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Notes app", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
        { name: "Vendor C", ratings: [3, 4, 2] },
      ],
    },
  },
  {
    name: "k04__option_called_Scale_AI",
    kind: "one fault: k04",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Scale AI", "Vendor B", "Vendor C"],
            ["Cost control", 50, 4, 2, 3],
            ["Ease of use", 30, 3, 5, 4],
            ["Security", 20, 5, 3, 2],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Scale AI", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
        { name: "Vendor C", ratings: [3, 4, 2] },
      ],
    },
  },
  {
    name: "k05__money_column_annual_benefit",
    kind: "one fault: k05",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Weight", null, 50, 30, 20],
            ["Project", "Annual benefit", "Cost control", "Ease of use", "Security"],
            ["Web shop", 120000, 4, 3, 5],
            ["CRM", 45000, 2, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Web shop", ratings: [4, 3, 5], cost: null },
        { name: "CRM", ratings: [2, 5, 3], cost: null },
      ],
    },
  },
  {
    name: "k05__money_column_initial_investment",
    kind: "one fault: k05",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Weight", null, 50, 30, 20],
            ["Project", "Initial Investment", "Cost control", "Ease of use", "Security"],
            ["Web shop", 120000, 4, 3, 5],
            ["CRM", 45000, 2, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Web shop", ratings: [4, 3, 5], cost: 120000 },
        { name: "CRM", ratings: [2, 5, 3], cost: 45000 },
      ],
    },
  },
  {
    name: "k05__money_column_total_budget",
    kind: "one fault: k05",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Weight", null, 50, 30, 20],
            ["Project", "Total Budget", "Cost control", "Ease of use", "Security"],
            ["Web shop", 120000, 4, 3, 5],
            ["CRM", 45000, 2, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Web shop", ratings: [4, 3, 5], cost: 120000 },
        { name: "CRM", ratings: [2, 5, 3], cost: 45000 },
      ],
    },
  },
  {
    name: "k08__unweighted_matrix_headed_Name",
    kind: "one fault: k08",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Name", "Cost control", "Ease of use", "Security", "Total"],
            ["Alpha", 4, 3, 5, 12],
            ["Beta", 2, 5, 3, 10],
            ["Gamma", 3, 3, 4, 10],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.3333333333333333 },
        { name: "Ease of use", weight: 0.3333333333333333 },
        { name: "Security", weight: 0.3333333333333333 },
      ],
      investments: [
        { name: "Alpha", ratings: [4, 3, 5] },
        { name: "Beta", ratings: [2, 5, 3] },
        { name: "Gamma", ratings: [3, 3, 4] },
      ],
    },
  },
  {
    name: "k08__unweighted_matrix_headed_Vendor",
    kind: "one fault: k08",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Vendor", "Cost control", "Ease of use", "Security", "Total"],
            ["Alpha", 4, 3, 5, 12],
            ["Beta", 2, 5, 3, 10],
            ["Gamma", 3, 3, 4, 10],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.3333333333333333 },
        { name: "Ease of use", weight: 0.3333333333333333 },
        { name: "Security", weight: 0.3333333333333333 },
      ],
      investments: [
        { name: "Alpha", ratings: [4, 3, 5] },
        { name: "Beta", ratings: [2, 5, 3] },
        { name: "Gamma", ratings: [3, 3, 4] },
      ],
    },
  },
  {
    name: "k09__hidden_old_sheet_first",
    kind: "one fault: k09",
    workbook: {
      sheets: [
        {
          name: "2025",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B"],
            ["Cost control", 50, 1, 1],
            ["Ease of use", 30, 1, 1],
            ["Security", 20, 1, 1],
          ],
          hidden: true,
        },
        {
          name: "2026",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B"],
            ["Cost control", 50, 4, 2],
            ["Ease of use", 30, 3, 5],
            ["Security", 20, 5, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k12__total_row_under_another_word",
    kind: "one fault: k12",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Nutzwertanalyse", "Wichtigkeit", "Vendor A", null, "Vendor B"],
            ["Cost control", 0.5, 4, 2, 2, 1],
            ["Ease of use", 0.3, 3, 0.9, 5, 1.5],
            ["Security", 0.2, 5, 1, 3, 0.6],
            ["Auswertung", 1, null, 3.9, null, 3.1],
          ],
          merges: ["C1:D1", "E1:F1"],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k13__note_right_under_the_table",
    kind: "one fault: k13",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Weight", 50, 30, 20],
            ["Project", "Cost control", "Ease of use", "Security"],
            ["Web shop", 4, 3, 5],
            ["CRM", 2, 5, 3],
            ["Note: agreed in the March workshop"],
            ["Source: project office"],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Web shop", ratings: [4, 3, 5] },
        { name: "CRM", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k14__blank_row_between_weights_and_projects",
    kind: "one fault: k14",
    workbook: {
      sheets: [
        {
          name: "Prioritization",
          cells: [
            ["Business Priorities", "Cost control", "Ease of use", "Security"],
            ["Weighting (1-10):", 5, 3, 2],
            [],
            ["Projects", null, null, null, "Score"],
            ["Project #1", 4, 3, 5, 39],
            ["Project #2", 2, 5, 3, 31],
            ["Project #3", 3, 3, 4, 32],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Project #1", ratings: [4, 3, 5] },
        { name: "Project #2", ratings: [2, 5, 3] },
        { name: "Project #3", ratings: [3, 3, 4] },
      ],
    },
  },
  {
    name: "k16__three_raters_per_option",
    kind: "one fault: k16",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Vendor A", null, null, "Vendor B"],
            [null, null, "Ann", "Bob", "Cleo", "Ann", "Bob", "Cleo"],
            ["Cost control", 50, 4, 4, 4, 2, 2, 2],
            ["Ease of use", 30, 3, 3, 3, 5, 5, 5],
            ["Security", 20, 5, 5, 5, 3, 3, 3],
          ],
          merges: ["C1:E1", "F1:H1"],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5] },
        { name: "Vendor B", ratings: [2, 5, 3] },
      ],
    },
  },
  {
    name: "k17__small_table_beside_it",
    kind: "one fault: k17",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Vendor A", "Vendor B", null, "Contact", "Phone", "Room"],
            ["Cost control", 30, 4, 2, null, "Ann", 1234, 12],
            ["Ease of use", 20, 3, 5, null, "Bob", 5678, 14],
            ["Security", 20, 5, 3, null, "Cleo", 9012, 15],
            ["Support", 15, 4, 4],
            ["Scalability", 10, 3, 4],
            ["Fit", 5, 2, 3],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.3 },
        { name: "Ease of use", weight: 0.2 },
        { name: "Security", weight: 0.2 },
        { name: "Support", weight: 0.15 },
        { name: "Scalability", weight: 0.1 },
        { name: "Fit", weight: 0.05 },
      ],
      investments: [
        { name: "Vendor A", ratings: [4, 3, 5, 4, 3, 2] },
        { name: "Vendor B", ratings: [2, 5, 3, 4, 4, 3] },
      ],
    },
  },
  {
    name: "k20__ratings_as_4_of_5",
    kind: "one fault: k20",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            ["Criteria", "Weight", "Tool A", "Tool B"],
            ["Cost control", "50%", "4/5", "2/5"],
            ["Ease of use", "30%", "3/5", "5/5"],
            ["Security", "20%", "5/5", "3/5"],
          ],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Cost control", weight: 0.5 },
        { name: "Ease of use", weight: 0.3 },
        { name: "Security", weight: 0.2 },
      ],
      investments: [
        { name: "Tool A", ratings: ["4/5", "3/5", "5/5"] },
        { name: "Tool B", ratings: ["2/5", "5/5", "3/5"] },
      ],
    },
  },
  {
    name: "k24__measured_value_beside_rating",
    kind: "one fault: k24",
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          cells: [
            [null, "Stress", null, "Price", null, "Total"],
            ["Weight:", 0.6, null, 0.4],
            ["Iteration:", "Measured", "Rating", "Amount", "Rating"],
            ["Wing 1", 9.545, 3, 682820, 1, 2.2],
            ["Wing 2", 37.5, 1, 58584, 5, 2.6],
            ["Wing 3", 0.81, 5, 265739, 3, 4.2],
          ],
          merges: ["B1:C1", "D1:E1", "B2:C2", "D2:E2"],
        },
      ],
    },
    expected: {
      objectives: [
        { name: "Stress", weight: 0.6 },
        { name: "Price", weight: 0.4 },
      ],
      investments: [
        { name: "Wing 1", ratings: [3, 1] },
        { name: "Wing 2", ratings: [1, 5] },
        { name: "Wing 3", ratings: [5, 3] },
      ],
    },
  },
];
