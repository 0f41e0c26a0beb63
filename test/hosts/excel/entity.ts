import { HostError } from "./host-error.ts";

/** An object of Excel as the request format sees it. Names begin with a capital there. */
export interface Entity {
  /** What its collection finds it by again in a later request. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly children?: Readonly<Record<string, () => Entity | null>>;
  /** What they give is an entity where the request makes an object of it, plain JSON where it asks for a value. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** A collection has these. */
  readonly items?: () => readonly Entity[];
  readonly item?: (key: string | number) => Entity;
}

export interface Property {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** A value that an object keeps, readable and writable. */
export function field<T extends object>(target: T, key: keyof T): Property {
  return {
    get: () => target[key],
    set: (value) => void (target[key] = value as T[keyof T]),
  };
}

export function readOnly(get: () => unknown): Property {
  return { get };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[]): Selection {
  const whole: Selection = new Map();
  for (const path of paths) {
    let level = whole;
    for (const name of path.split("/")) {
      if (name === "items") continue;
      if (!level.has(name)) level.set(name, new Map());
      level = level.get(name)!;
    }
  }
  return whole;
}

/** The answer to a load. @param keep gives the reference by which Excel was asked to remember an object, if it was */
export function load(entity: Entity, select: readonly string[], keep: (entity: Entity) => object): unknown {
  return loadSelected(entity, selectionOf(select), keep);
}

function loadSelected(entity: Entity, selection: Selection, keep: (entity: Entity) => object): unknown {
  if (entity.items) return { _Items: entity.items().map((item) => loadSelected(item, selection, keep)) };
  const answer: Record<string, unknown> = { ...keep(entity), ...identity(entity) };
  if (selection.size === 0) {
    for (const [name, property] of Object.entries(entity.properties ?? {})) answer[name] = property.get();
  }
  for (const [asked, inner] of selection) {
    const name = capital(asked);
    const property = entity.properties?.[name];
    const child = entity.children?.[name];
    if (!property && !child) {
      throw new HostError("InvalidArgument", `The fake Excel has no ${asked} to load here.`);
    }
    const found = child?.();
    answer[name] = property ? property.get() : found ? loadSelected(found, inner, keep) : null;
  }
  return answer;
}

export function identity(entity: Entity): object {
  return entity.id === undefined ? {} : { Id: entity.id };
}
