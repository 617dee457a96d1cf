// Commit subjects read as a list of changes: type(package): imperative subject.
import { execFileSync } from 'node:child_process';

const subject = /^(feat|fix|test|docs|chore|refactor|perf|build|ci|style)(\([a-z0-9,./-]+\))?!?: \S.*$/;
const longest = 72;

/** Problems with the commits of this history; without git there is nothing to judge. */
export function checkCommits(root) {
  const subjects = readSubjects(root);
  return { problems: subjects.flatMap(commitProblems), notes: [`${subjects.length} commits`] };
}

/** Problems of one subject line. */
export function commitProblems(line) {
  if (/^(Merge|Revert) /.test(line)) return [];
  if (!subject.test(line)) return [`commit '${line}': write type(package): subject`];
  return line.length > longest ? [`commit '${line}': ${line.length} characters, at most ${longest}`] : [];
}

function readSubjects(root) {
  try {
    const log = execFileSync('git', ['log', '-200', '--format=%s'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return log.split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
