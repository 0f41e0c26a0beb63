import { askedQuestions, type AskedQuestion } from "#core/workflow/questions.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { useEffect, useState } from "preact/hooks";

/**
 * The questions worth asking. Each answer is tried out on the whole workbook, so this is worked out after the view has
 * been drawn.
 * @returns null until they are known
 */
export function useAsked(understanding: Understanding): readonly AskedQuestion[] | null {
  const [found, setFound] = useState<{
    readonly of: Understanding;
    readonly asked: readonly AskedQuestion[];
  } | null>(null);
  useEffect(() => {
    if (understanding.reading.questions.length === 0) return;
    const timer = setTimeout(() => setFound({ of: understanding, asked: askedQuestions(understanding) }), 0);
    return () => clearTimeout(timer);
  }, [understanding]);
  if (understanding.reading.questions.length === 0) return NONE;
  return found?.of === understanding ? found.asked : null;
}

const NONE: readonly AskedQuestion[] = [];
