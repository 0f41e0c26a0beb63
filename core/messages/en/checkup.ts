/**
 * Texts of the check-up: how good the business is at making technology follow its strategy. Areas and levels after
 * Luftman 2000 (Communications of the AIS 4:14), questions and answers in our own plain words; the links between
 * the four domains after Henderson & Venkatraman 1993 (IBM Systems Journal 32:4-16).
 */

interface Question {
  readonly ask: string;
  /** What levels 1 to 5 look like here. */
  readonly anchors: readonly [string, string, string, string, string];
}

const questions = {
  heard: {
    ask: "Do the people who look after your technology know this year's business goals?",
    anchors: [
      "They have not heard them",
      "They know one or two by hearsay",
      "They were told once",
      "They can name them and what each asks of technology",
      "They help to set them",
    ],
  },
  explained: {
    ask: "Does the rest of the business understand what its technology can and cannot do?",
    anchors: [
      "No, it is a closed book",
      "A few people do",
      "Most do, for the tools they use",
      "Yes, and they ask for what would help them",
      "Yes, and they find new uses of their own",
    ],
  },
  lessons: {
    ask: "What happens with what you learn from a project, good or bad?",
    anchors: [
      "Nothing, it is forgotten",
      "People tell each other by chance",
      "Some of it is written down",
      "It is written down and looked up before the next one",
      "It changes how the next one is chosen and run",
    ],
  },
  counted: {
    ask: "How do you tell whether an investment in technology paid off?",
    anchors: [
      "We do not",
      "By whether it works",
      "By what it cost against the plan",
      "By what it did for a business goal, in numbers",
      "By that, and the numbers steer what we do next",
    ],
  },
  reviewed: {
    ask: "How often do you look back at what an investment brought?",
    anchors: [
      "Never",
      "When something goes wrong",
      "Once, at the end",
      "On fixed dates",
      "On fixed dates, and we change or stop things because of it",
    ],
  },
  decided: {
    ask: "How is it decided what technology to buy or build?",
    anchors: [
      "Whoever asks loudest gets it",
      "Each case by itself",
      "One person weighs the cases against each other",
      "Together, against the business goals",
      "Together, against the goals, with the same questions every time",
    ],
  },
  budget: {
    ask: "Where does the money for technology come from?",
    anchors: [
      "From what is left over",
      "From last year's amount",
      "From a plan made once a year",
      "From a plan that follows the goals",
      "From such a plan, moved during the year when the goals move",
    ],
  },
  stopped: {
    ask: "What happens to a project that no longer serves a goal?",
    anchors: [
      "It runs on, because so much was spent already",
      "It fades away",
      "It is stopped when money runs short",
      "It is stopped at the next review",
      "It is stopped at once, and its money and people are put to better use",
    ],
  },
  table: {
    ask: "Who speaks for technology when the business makes its plans?",
    anchors: [
      "Nobody",
      "A supplier, now and then",
      "Someone who is told afterwards",
      "Someone who sits at the table",
      "Someone who also brings ideas for new business",
    ],
  },
  sponsor: {
    ask: "Does each investment have someone in the business who answers for its result?",
    anchors: [
      "No",
      "For the largest one",
      "For most, on paper",
      "For each, and they follow it",
      "For each, and they share risk and reward with those who build it",
    ],
  },
  connected: {
    ask: "How well do your systems pass data to each other?",
    anchors: [
      "Not at all, people type things in twice",
      "By files sent to and fro",
      "The most important two are connected",
      "Most are connected",
      "All are, and partners' systems too where it helps",
    ],
  },
  standards: {
    ask: "Do you have rules for which systems and data you use?",
    anchors: [
      "No, everyone picks their own",
      "Habits, not rules",
      "A list for the main systems",
      "Rules that are kept",
      "Rules that are kept, and looked over as the business changes",
    ],
  },
  change: {
    ask: "How fast can your systems follow when the business changes course?",
    anchors: [
      "They hold us back",
      "With much time and money",
      "Within a year",
      "Within a quarter",
      "Within weeks, it is built in",
    ],
  },
  trained: {
    ask: "When something new comes in, are people trained before it starts?",
    anchors: [
      "No, they find out for themselves",
      "A few are shown how",
      "Most are, often late",
      "All are, before it starts",
      "All are, and training goes on afterwards",
    ],
  },
  learning: {
    ask: "Can you find and keep people with the skills that your plans need?",
    anchors: [
      "No",
      "By luck",
      "For today's systems",
      "For this year's plans",
      "For what comes after them too",
    ],
  },
  try: {
    ask: "What happens to someone who tries a new way of working with technology?",
    anchors: [
      "They are told to stop",
      "Nobody notices",
      "It is allowed",
      "They get time for it",
      "They get time for it, and what works is spread",
    ],
  },
} satisfies Record<string, Question>;

export const checkup = {
  title: "Check-up",
  intro: "Choose the answer that fits your business today. Leave out what you do not know.",
  levels: ["Initial", "Committed", "Established", "Improved", "Optimised"],
  questions,
  areas: {
    communications: {
      name: "Understanding each other",
      firstStep:
        "Tell those who look after your technology this year's goals, and ask what each needs from them.",
    },
    value: {
      name: "Knowing what it brings",
      firstStep: "Give each running investment one business number to move, and a date to look at it.",
    },
    governance: {
      name: "Deciding",
      firstStep: "Score every proposal against the goals before any money is promised.",
    },
    partnership: {
      name: "Working together",
      firstStep: "Name one person in the business for each investment who answers for its result.",
    },
    scope: {
      name: "Systems that fit and follow",
      firstStep: "Find where people type the same thing twice, and connect those two systems first.",
    },
    skills: {
      name: "People and skills",
      firstStep: "Train people before the next start, and count it in its cost.",
    },
  },
  links: {
    "strategy-organisation": {
      ask: "Are your people and processes set up for what the business wants to be?",
      anchors: [
        "They pull in another direction",
        "In a few places",
        "For the main goal",
        "For most goals",
        "For all goals, and they move along when goals do",
      ],
    },
    "technology-systems": {
      ask: "Do the systems that you run fit the direction that you chose for your technology?",
      anchors: [
        "There is no direction, or nothing fits it",
        "A few do",
        "The newest ones do",
        "Most do",
        "All do, and old ones are retired on a plan",
      ],
    },
    "strategy-technology": {
      ask: "Are the choice of markets and the choice of technology made together?",
      anchors: [
        "They have nothing to do with each other",
        "Technology is told afterwards",
        "Technology follows the business plan",
        "Each is checked against the other",
        "They are one plan",
      ],
    },
    "organisation-systems": {
      ask: "Do the systems help people do their work the way the business wants it done?",
      anchors: [
        "People work around them",
        "They are in the way now and then",
        "They do the basics",
        "They help with most work",
        "They help with all of it, and people shape them",
      ],
    },
  },
  perspectives: {
    "strategy-execution": "Carry out the strategy",
    "technology-transformation": "Renew the technology",
    "competitive-potential": "Win new business by technology",
    "service-level": "Serve the rest of the business well",
  },
  level: (name: string, level: number) => `${name}: level ${level.toFixed(1)} of 5`,
  weakest: (names: readonly string[]) =>
    names.length === 1
      ? `Weakest: ${names.join("")}. Start here.`
      : `Weakest, all the same: ${names.join(", ")}. Start with any of them.`,
  unanswered: (count: number) =>
    count === 1
      ? "1 question is not answered; it does not count."
      : `${count} questions are not answered; they do not count.`,
  noOverall: "The overall level needs at least one answer in each area.",
};
