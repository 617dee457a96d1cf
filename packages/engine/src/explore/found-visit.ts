// A visit that exploring has found: where it begins, and its lines.
import type { VisitSetting, VisitStep } from '@parley/flow';

export type FoundVisit = { readonly setting: VisitSetting; readonly steps: readonly VisitStep[] };
