import { identity, load, type Entity } from "./entity.ts";
import { HostError, itemNotFound } from "./host-error.ts";
import {
  BY_INDEX,
  BY_METHOD,
  BY_PROPERTY,
  BY_REFERENCE,
  CALL,
  GLOBAL,
  INSTANTIATE,
  LOAD,
  SET,
  type Action,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchRequest,
} from "./protocol.ts";

/** Objects that the client asked Excel to remember between requests. */
export class References {
  private readonly byId = new Map<string, Entity>();
  private readonly ids = new Map<Entity, string>();

  keep(entity: Entity): void {
    if (this.ids.has(entity)) return;
    const id = `ref${this.byId.size}-${this.ids.size}`;
    this.byId.set(id, entity);
    this.ids.set(entity, id);
  }

  find(id: string): Entity {
    const entity = this.byId.get(id);
    if (!entity)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return entity;
  }

  readonly of = (entity: Entity): object => {
    const id = this.ids.get(entity);
    return id === undefined ? {} : { _ReferenceId: id };
  };
}

/**
 * Carries out the actions of one request in order. As in Excel there is no rollback: an action that fails ends the
 * request, and what was done before it stays done.
 * @param fails the action at which Excel gives up, for tests, and with which code
 */
export function runBatch(
  root: Entity,
  references: References,
  request: BatchRequest,
  fails: number | { readonly action: number; readonly code: string } = Infinity,
): BatchAnswer {
  const { action: failAt, code } =
    typeof fails === "number" ? { action: fails, code: "GeneralException" } : fails;
  const batch = new Batch(root, references, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === failAt) throw new HostError(code, "There was an internal error.");
      results.push({ ActionId: action.Id, Value: batch.carryOut(action) });
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      return answer(results, { Code: fault.code, Message: fault.message, ActionIndex: index });
    }
  }
  return answer(results, null);
}

function answer(
  results: readonly { ActionId: number; Value: unknown }[],
  error: NonNullable<BatchAnswer["Body"]>["Error"],
): BatchAnswer {
  return {
    ErrorCode: "",
    ErrorMessage: "",
    Headers: {},
    HttpStatusCode: 200,
    Body: { Error: error, Results: results, TraceIds: [] },
  };
}

class Batch {
  private readonly resolved = new Map<number, Entity | null>();

  constructor(
    private readonly root: Entity,
    private readonly references: References,
    private readonly request: BatchRequest,
  ) {}

  carryOut(action: Action): unknown {
    // The rest are traces, which a host takes note of and no more.
    if (action.ActionType > SET) return null;
    const entity = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANTIATE:
        return entity === null ? null : { ...this.references.of(entity), ...identity(entity) };
      case LOAD: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        return entity === null ? null : load(entity, [...Select, ...Expand], this.references.of);
      }
      case CALL: {
        // Excel takes the request to remember nothing without complaint.
        if (action.Name === "_KeepReference") {
          if (entity) this.references.keep(entity);
          return null;
        }
        return this.call(entity, action.Name, action.ArgumentInfo) ?? null;
      }
      case SET: {
        if (entity === null) throw itemNotFound();
        const property = entity.properties?.[action.Name];
        if (!property?.set) throw unknown(`setting ${action.Name}`);
        property.set(this.arguments(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw unknown(`action type ${action.ActionType}`);
    }
  }

  private object(id: number): Entity | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.resolved.set(id, found);
    return found;
  }

  private find(id: number): Entity | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw unknown(`object path ${id}`);
    if (path.ObjectPathType === GLOBAL) return this.root;
    if (path.ObjectPathType === BY_REFERENCE) return this.references.find(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) throw itemNotFound();
    switch (path.ObjectPathType) {
      case BY_METHOD:
        return this.call(parent, path.Name, path.ArgumentInfo) ?? null;
      case BY_PROPERTY: {
        const child = parent.children?.[path.Name];
        if (!child) throw unknown(path.Name);
        return child();
      }
      case BY_INDEX: {
        if (!parent.item) throw unknown("an item");
        return parent.item(this.arguments(path.ArgumentInfo)[0] as string | number);
      }
      default:
        throw unknown(`object path type ${path.ObjectPathType}`);
    }
  }

  private call(entity: Entity | null, name: string, info: ArgumentInfo | undefined): unknown {
    if (entity === null) throw itemNotFound();
    const method = entity.methods?.[name];
    if (!method) throw unknown(`${name}()`);
    return method(...this.arguments(info));
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = paths[i] ?? 0;
      return path === 0 ? argument : this.object(path);
    });
  }
}

/** Not an answer of Excel's: the fake lacks something, and the test must not go on as if Excel did. */
function unknown(what: string): Error {
  return new Error(`The fake Excel does not know ${what}.`);
}
