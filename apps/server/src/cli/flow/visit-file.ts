// Files beside a flow: the script of a visit, and a suite of recorded visits.
import { type Suite, suiteSchema, type VisitScript, visitSchema } from '@parley/flow';
import { readJsonFile, Unusable } from '../words';

export function readVisit(file: string | undefined): VisitScript {
  const parsed = visitSchema.safeParse(file === undefined ? {} : readJsonFile(file));
  if (parsed.success) return parsed.data;
  throw unusable(file, 'visit', parsed.error);
}

export function readSuite(file: string): Suite {
  const parsed = suiteSchema.safeParse(readJsonFile(file));
  if (parsed.success) return parsed.data;
  throw unusable(file, 'suite', parsed.error);
}

type Faulty = { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };

function unusable(file: string | undefined, what: string, { issues }: Faulty): Unusable {
  const [issue] = issues;
  return new Unusable(`${file} is no ${what}: ${issue?.path.map(String).join('.') || 'the whole'}: ${issue?.message}`);
}
