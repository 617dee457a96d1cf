// Reads a flow from foreign data. Whatever comes in, the answer is a draft or a list of clear problems.
import { err, ok, type Result } from '@parley/primitives';
import { flowDocumentSchema, type FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import { findDuplicates } from './find-duplicates';
import { inspectJson, type JsonFault } from './inspect-json';

const maxProblems = 100;
const maxText = 12_000_000;
const maxCounts = { steps: 20_000, edges: 60_000, variables: 500, interrupts: 50, languages: 40 } as const;

/** A draft out of any value, or one problem for each fault. Never throws. */
export function parseFlow(json: unknown): Result<FlowDraft, FlowProblem[]> {
  const hopeless = findHopeless(json);
  if (hopeless) return err([hopeless]);
  const parsed = flowDocumentSchema.safeParse(json);
  if (!parsed.success) return err(parsed.error.issues.slice(0, maxProblems).map((issue) => describeIssue(json, issue)));
  const duplicates = findDuplicates(parsed.data).slice(0, maxProblems);
  return duplicates.length > 0 ? err(duplicates) : ok(parsed.data);
}

/** What makes looking closer a waste, or a danger; null when the schema may look at it. */
export function findHopeless(json: unknown): FlowProblem | null {
  if (!isRecord(json)) return problem({ code: 'not-a-flow', message: noObject });
  const fault = inspectJson(json);
  return fault ? describeFault(fault) : (checkHead(json) ?? checkCounts(json));
}

const noObject = 'This is not a flow: a flow file holds one JSON object.';

/** The same from text, e.g. a file. */
export function parseFlowText(text: string): Result<FlowDraft, FlowProblem[]> {
  if (text.length > maxText)
    return fail('too-large', `This file has ${text.length} characters; a flow has at most ${maxText}.`);
  try {
    return parseFlow(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch (error) {
    return fail('not-json', `This file is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(code: string, message: string): Result<never, FlowProblem[]> {
  return err([problem({ code, message })]);
}

function problem(about: Pick<FlowProblem, 'code' | 'message'> & Partial<FlowProblem>): FlowProblem {
  return { severity: 'error', stepId: null, field: null, values: {}, ...about };
}

const faultWords: Record<JsonFault['code'], string> = {
  'too-deep': 'is nested deeper than a flow ever is',
  'too-large': 'goes beyond the size a flow can have',
  'reserved-key': 'uses a key that is not allowed in a flow',
  'not-json': 'is not plain JSON data',
};

function describeFault({ code, path }: JsonFault): FlowProblem {
  return problem({ code, field: path || null, message: `"${path}" ${faultWords[code]}.`, values: { path } });
}

function checkHead(json: Record<string, unknown>): FlowProblem | null {
  if (json['format'] !== 'parley.flow') {
    return problem({
      code: 'not-a-flow',
      field: 'format',
      message: 'This is not a flow: "format" must be "parley.flow".',
    });
  }
  const version = json['formatVersion'];
  if (typeof version !== 'number' || version <= 1) return null;
  const message = `This flow was made by a newer Parley (format version ${version}); this Parley reads version 1. Update Parley.`;
  return problem({ code: 'newer-format', field: 'formatVersion', message, values: { version } });
}

function checkCounts(json: Record<string, unknown>): FlowProblem | null {
  for (const [field, max] of Object.entries(maxCounts)) {
    const list = json[field];
    if (!Array.isArray(list) || list.length <= max) continue;
    const message = `This flow has ${list.length} ${field}; at most ${max} are allowed.`;
    return problem({ code: 'too-many', field, message, values: { field, count: list.length, max } });
  }
  return null;
}

function describeIssue(json: unknown, issue: { path: PropertyKey[]; message: string }): FlowProblem {
  const path = issue.path.map(String).join('.');
  const stepId = stepIdAt(json, issue.path);
  const field = (stepId === null ? path : issue.path.slice(2).map(String).join('.')) || null;
  const place = path ? `"${path}": ` : '';
  return problem({ code: 'bad-shape', stepId, field, message: `${place}${issue.message}`, values: { path } });
}

function stepIdAt(json: unknown, [head, index]: PropertyKey[]): string | null {
  const steps = isRecord(json) ? json['steps'] : [];
  if (head !== 'steps' || typeof index !== 'number' || !Array.isArray(steps)) return null;
  const step: unknown = steps[index];
  return isRecord(step) && typeof step['id'] === 'string' ? step['id'] : null;
}
