// Finds which test claims to hold which requirement, by the R numbers in test titles.

const title =
  /\b(?:describe|it|test)(?!\.(?:skip|todo)\b)(?:\.\w+)*(?:\([^()]*\)|`[^`]*`)?\(\s*(?:(['"])((?:\\.|(?!\1).)*)\1|`([^`]*)`)/gs;
const span = /\bR(\d{1,3})(?:\s*(?:-|–|…|\.{2,3}|to)\s*R(\d{1,3}))?\b/g;

/** Titles of describe, it and test in a test file, in order; what is skipped claims nothing. */
export function testTitles(source) {
  return [...source.matchAll(title)].map((match) => match[2] ?? match[3]);
}

/** Requirement ids a title names: `R12`, `R12-R14`, `R12, R13`. */
export function claimedIds(text) {
  return [...text.matchAll(span)].flatMap(([, from, to]) => range(Number(from), Number(to ?? from)));
}

/** Map of requirement id to the claims on it, each `{ file, title }`. */
export function readClaims(files) {
  const claims = new Map();
  for (const { file, source } of files) {
    for (const text of testTitles(source)) {
      for (const id of new Set(claimedIds(text))) claims.set(id, [...(claims.get(id) ?? []), { file, title: text }]);
    }
  }
  return claims;
}

function range(from, to) {
  if (to < from || to - from > 200) return [`R${from}`];
  return Array.from({ length: to - from + 1 }, (_, index) => `R${from + index}`);
}
