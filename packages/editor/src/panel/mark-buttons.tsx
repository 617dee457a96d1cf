// The tools that give words of a text their form; keys do the same while writing.
import { IconButton } from '@parley/ui';
import { Bold, Italic, Link, List } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEditor } from '../store/editor-context';
import type { Mark } from '../text/mark-text';

const tools = [
  { mark: 'bold', icon: Bold, key: 'B' },
  { mark: 'italic', icon: Italic, key: 'I' },
  { mark: 'link', icon: Link, key: 'K' },
  { mark: 'list', icon: List, key: null },
] as const;

export function MarkButtons({ onMark }: { onMark: (mark: Mark) => void }) {
  const { words } = useEditor();
  return tools.map(({ mark, icon, key }) => (
    <IconButton
      key={mark}
      size="small"
      icon={icon}
      label={words.marks[mark]}
      {...(key !== null && { keys: `Ctrl ${key}` })}
      // The field keeps its selection
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onMark(mark)}
    />
  ));
}

/** The mark a key asks for. */
export function markOfKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Mark | null {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return null;
  return tools.find((tool) => tool.key?.toLowerCase() === key.toLowerCase())?.mark ?? null;
}
