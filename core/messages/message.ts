import type { Message, MessageValue } from "../domain/message.ts";

export type { Message } from "../domain/message.ts";

type Entry = string | ((...values: never[]) => string);

/** The names of a section's entries, those of its groups with a dot between: "protectedSheet", "badFile.damaged". */
type Names<Section> = {
  [Name in keyof Section & string]: Section[Name] extends Entry ? Name : `${Name}.${Names<Section[Name]>}`;
}[keyof Section & string];

type EntryOf<Section, Name> = Name extends keyof Section
  ? Section[Name]
  : Name extends `${infer Group}.${infer Rest}`
    ? Group extends keyof Section
      ? EntryOf<Section[Group], Rest>
      : never
    : never;

/** Where an entry takes a text, another message may stand. */
type Given<Value> = string extends Value ? Value | Message : Value;

type ValuesOf<E> = E extends (...values: infer Values) => string
  ? { [Index in keyof Values]: Given<Values[Index]> }
  : [];

/**
 * Makes the messages of a section of the texts; types hold them to its entries, and the texts themselves are not taken
 * along.
 * @example const say = messagesOf<typeof workbook>("workbook"); say("protectedSheet", "Plan")
 */
export function messagesOf<Section>(
  section: string,
): <Name extends Names<Section>>(name: Name, ...values: ValuesOf<EntryOf<Section, Name>>) => Message {
  return (name, ...values) => ({ text: `${section}.${name}`, values: values as MessageValue[] });
}

/**
 * A message in words. One whose entry is not among the texts (a page that is older than its server) shows the entry's
 * name and its values, which is still more than nothing.
 * @param texts all sections that messages may be of, in the reader's language
 */
export function worded(message: Message, texts: object): string {
  const values = message.values.map((value) => (isMessage(value) ? worded(value, texts) : value));
  const entry = message.text
    .split(".")
    .reduce<unknown>(
      (group, name) => (isGroup(group) && Object.keys(group).includes(name) ? group[name] : undefined),
      texts,
    );
  if (typeof entry === "string") return entry;
  if (typeof entry === "function") return (entry as (...given: unknown[]) => string)(...values);
  return [message.text, ...values.map((value) => JSON.stringify(value))].join(" ");
}

function isMessage(value: MessageValue): value is Message {
  return typeof value === "object" && value !== null && "text" in value;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
