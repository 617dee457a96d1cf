// Which names a step reads, and where.
import { expressionVariables } from '../expression/compile-expression';
import { templateBareVariables, templateVariables } from '../template/template-tokens';
import type { LiveStep } from './checking';

export type NameRead = {
  readonly name: string;
  readonly field: string;
  /** The step copes when nobody set it: a default stands in, or it asks whether it is known. */
  readonly guarded: boolean;
};

export function namesRead({ model, step }: LiveStep): readonly NameRead[] {
  const texts = model
    .texts(step.options)
    .map(({ path, text }) => ({ field: path, source: text, as: 'template' as const }));
  return [...texts, ...model.reads(step.options)].flatMap(({ field, source, as }) =>
    as === 'template' ? readByTemplate(field, source) : readByExpression(field, source),
  );
}

function readByTemplate(field: string, source: string): NameRead[] {
  const bare = new Set(templateBareVariables(source));
  return templateVariables(source).map((name) => ({ name, field, guarded: !bare.has(name) }));
}

function readByExpression(field: string, source: string): NameRead[] {
  const compact = source.replaceAll(/\s/g, '');
  const asks = (name: string) =>
    ['known(', 'has('].some((ask) => compact.includes(`${ask}${name})`) || compact.includes(`${ask}vars.${name})`));
  return expressionVariables(source).map((name) => ({ name, field, guarded: asks(name) }));
}
