/** The request format of Office.js, as the genuine client writes it and expects it answered. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const INSTANTIATE = 1;
export const LOAD = 2;
export const CALL = 3;
export const SET = 4;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export const GLOBAL = 1;
export const BY_METHOD = 3;
export const BY_PROPERTY = 4;
export const BY_INDEX = 5;
export const BY_REFERENCE = 6;

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchAnswer {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly HttpStatusCode: number;
  readonly Body: {
    readonly Error: {
      readonly Code: string;
      readonly Message: string;
      readonly ActionIndex: number;
    } | null;
    readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
    readonly TraceIds: readonly number[];
  } | null;
}
