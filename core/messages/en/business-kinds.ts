/** A kind of business, for the suggestions of the first run. Lists are short, plain, and meant to be changed. */
export interface BusinessKind {
  readonly name: string;
  readonly objectives: readonly { readonly name: string; readonly measure: string }[];
  /** How technology could help, as first ideas. */
  readonly ideas: readonly string[];
}

/** What the first run suggests, by kind of business. Apart from the other texts: only that view needs it. */
export const businessKinds: readonly BusinessKind[] = [
  {
    name: "Shop",
    objectives: [
      { name: "Win repeat customers", measure: "Share of sales to returning customers" },
      { name: "Sell more online", measure: "Online sales a month" },
      { name: "Free cash from stock", measure: "Days of stock" },
      { name: "Deliver faster", measure: "Days from order to door" },
    ],
    ideas: ["Online shop linked to the till", "Loyalty programme", "Stock forecasting"],
  },
  {
    name: "Restaurant",
    objectives: [
      { name: "Fill quiet evenings", measure: "Tables taken, Monday to Wednesday" },
      { name: "Bring guests back", measure: "Guests who return within 60 days" },
      { name: "Waste less food", measure: "Food thrown away, kg a week" },
      { name: "Keep good staff", measure: "Staff who stay a year" },
    ],
    ideas: ["Online table booking", "Kitchen display screens", "Staff rota app"],
  },
  {
    name: "Trades and crafts",
    objectives: [
      { name: "Win better jobs", measure: "Quotes accepted" },
      { name: "Spend less time on the road", measure: "Hours driven a job" },
      { name: "Get paid sooner", measure: "Days from invoice to payment" },
      { name: "Do it right first time", measure: "Jobs visited again" },
    ],
    ideas: ["Quotes from the phone", "Route and job planning", "Online payment links"],
  },
  {
    name: "Clinic or practice",
    objectives: [
      { name: "Shorten waiting", measure: "Days to the next free appointment" },
      { name: "Fewer missed appointments", measure: "Appointments missed" },
      { name: "More time with patients", measure: "Hours of paperwork a week" },
      { name: "Keep data safe", measure: "Open points of the last check" },
    ],
    ideas: ["Online booking with reminders", "Dictated notes", "Secure messages to patients"],
  },
  {
    name: "Maker or small factory",
    objectives: [
      { name: "Deliver on time", measure: "Orders shipped on the promised day" },
      { name: "Cut scrap", measure: "Share of parts scrapped" },
      { name: "Fill the machines", measure: "Hours that machines run" },
      { name: "Launch new products", measure: "Sales of products under two years old" },
    ],
    ideas: ["Order and production planning", "Machine sensors", "Quality checks by camera"],
  },
  {
    name: "Agency or consultancy",
    objectives: [
      { name: "Keep clients longer", measure: "Clients who stay a second year" },
      { name: "Earn more per hour", measure: "Revenue per billed hour" },
      { name: "Win the right pitches", measure: "Pitches won" },
      { name: "Grow the team’s skills", measure: "Training days a head" },
    ],
    ideas: ["Time and project tracking", "Customer database", "Shared knowledge base"],
  },
  {
    name: "Software business",
    objectives: [
      { name: "Lose fewer customers", measure: "Customers lost a month" },
      { name: "Grow recurring revenue", measure: "Recurring revenue a month" },
      { name: "Ship more often", measure: "Days from idea to customer" },
      { name: "Stay secure", measure: "Open security findings" },
    ],
    ideas: ["Usage analytics", "Help desk with self-service", "Automated tests and releases"],
  },
  {
    name: "Transport and logistics",
    objectives: [
      { name: "Deliver on time", measure: "Deliveries on time" },
      { name: "Lower cost per trip", measure: "Cost per trip" },
      { name: "Fewer empty kilometres", measure: "Share of kilometres driven empty" },
      { name: "Keep drivers", measure: "Drivers who stay a year" },
    ],
    ideas: ["Route planning", "Vehicle tracking", "Electronic delivery notes"],
  },
];
