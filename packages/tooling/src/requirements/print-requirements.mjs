// Words the list of requirements and their tests: held ones first, the others last, then the sum.

/** The whole report as text. */
export function printRequirements({ groups, requirements }, claims) {
  const held = requirements.filter(({ id }) => claims.has(id));
  const open = requirements.filter(({ id }) => !claims.has(id));
  const unknown = [...claims.keys()].filter((id) => !requirements.some((one) => one.id === id));
  return [
    ...held.flatMap((one) => [line(one), ...claims.get(one.id).map(({ file, title }) => `        ${file}: ${title}`)]),
    ...(open.length ? ['', 'Without a test:'] : []),
    ...Object.keys(groups).flatMap((group) =>
      groupLines(
        groups[group],
        open.filter((one) => one.group === group),
      ),
    ),
    ...unknown.map((id) => `Tests name ${id}, which is no requirement`),
    '',
    `${held.length} of ${requirements.length} requirements have a test, ${open.length} do not`,
  ].join('\n');
}

function groupLines(name, members) {
  return members.length ? [`  ${name}`, ...members.map((one) => `  ${line(one)}`)] : [];
}

function line({ id, text }) {
  return `  ${id.padEnd(5)} ${text}`;
}
