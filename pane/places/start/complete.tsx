import { missingIn } from "#core/workflow/complete/missing.ts";
import {
  planMissingInvestments,
  planMissingObjectives,
  planRatingPlaces,
  type MissingPlan,
} from "#core/workflow/complete/plan-missing.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { ComponentChildren, VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { View } from "#pane/components/frame.tsx";
import { PlaceForRatings, usePlaceForRatings } from "./place-for-ratings.tsx";
import { IdeasQuestion, KindQuestion, ObjectivesQuestion } from "./questions.tsx";
import { useRefusal } from "./use-refusal.ts";
import { useSuggestions } from "./use-suggestions.ts";

interface Props {
  readonly understanding: Understanding;
}

/** Some of the tables are there: asks for what is missing, and lays it out around the user's own. */
export function Complete({ understanding }: Props): VNode | null {
  switch (missingIn(understanding.reading)) {
    case "objectives":
      return <CompleteObjectives understanding={understanding} />;
    case "investments":
      return <CompleteInvestments understanding={understanding} />;
    case "rating-places":
      return <CompleteRatings understanding={understanding} />;
    default:
      return null;
  }
}

function CompleteObjectives({ understanding }: Props): VNode {
  const { texts } = usePane();
  const suggestions = useSuggestions(texts);
  const { named } = suggestions;
  const ratings = usePlaceForRatings(
    understanding,
    named.map(({ name }) => name),
  );
  return (
    <Form
      title={texts.pane.firstRun.title}
      plan={() => planMissingObjectives(understanding, named, ratings.place, texts)}
      answered={[named, ratings.place]}
      why={named.length === 0 ? texts.pane.firstRun.nameOne : null}
    >
      <p class="muted">{texts.pane.complete.objectives(understanding.reading.strategy.investments.length)}</p>
      <KindQuestion suggestions={suggestions} />
      <ObjectivesQuestion suggestions={suggestions} />
      <PlaceForRatings ratings={ratings} />
    </Form>
  );
}

function CompleteInvestments({ understanding }: Props): VNode {
  const { texts } = usePane();
  const suggestions = useSuggestions(texts);
  return (
    <Form
      title={texts.pane.firstRun.title}
      plan={() => planMissingInvestments(understanding, suggestions.ideas, texts)}
      answered={suggestions.ideas}
    >
      <p class="muted">{texts.pane.complete.investments(understanding.reading.strategy.objectives.length)}</p>
      <KindQuestion suggestions={suggestions} />
      <IdeasQuestion suggestions={suggestions} />
    </Form>
  );
}

function CompleteRatings({ understanding }: Props): VNode {
  const { texts } = usePane();
  const { objectives, investments } = understanding.reading.strategy;
  const ratings = usePlaceForRatings(
    understanding,
    objectives.map(({ name }) => name),
  );
  const t = texts.pane.complete;
  return (
    <Form
      title={t.ratingsTitle}
      plan={() => planRatingPlaces(understanding, ratings.place, texts)}
      answered={ratings.place}
    >
      <p class="muted">{t.ratings(investments.length, objectives.length)}</p>
      <PlaceForRatings ratings={ratings} />
    </Form>
  );
}

interface FormProps {
  readonly title: string;
  readonly plan: () => MissingPlan;
  /** What the plan rests on. */
  readonly answered: unknown;
  /** Null once it can be laid out. */
  readonly why?: string | null;
  readonly children: ComponentChildren;
}

function Form({ title, plan, answered, why = null, children }: FormProps): VNode {
  const { session, texts } = usePane();
  const { refusal, refuse } = useRefusal(answered);
  const layOut = async (): Promise<void> => {
    const laid = plan();
    if (!laid.ok) refuse(laid.reason);
    else if (await session.apply(laid.changes, texts.pane.firstRun.laidOut))
      await session.show(laid.where, true);
  };
  return (
    <View
      title={title}
      actions={
        <Decide
          back={texts.pane.back}
          onBack={() => session.go({ name: "understood" })}
          main={texts.pane.firstRun.layOut}
          onMain={layOut}
          why={why ?? refusal}
        />
      }
    >
      {children}
    </View>
  );
}
