import { useState } from "preact/hooks";

/** Why what was answered cannot be laid out: said until something else is answered. */
export function useRefusal(answered: unknown): {
  readonly refusal: string | null;
  readonly refuse: (reason: string) => void;
} {
  const key = JSON.stringify(answered);
  const [refused, setRefused] = useState({ key: "", reason: "" });
  return {
    refusal: refused.key === key ? refused.reason : null,
    refuse: (reason) => setRefused({ key, reason }),
  };
}
