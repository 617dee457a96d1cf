// How a flow starts, as icon and words; in a file of its own since it knows every step kind, which the list need not wait for.
import { groupHues } from '@parley/editor';
import { stepEditors } from '@parley/steps/editors';
import { Tile } from '@parley/ui';
import { Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export default function FlowStart({ kind, as }: { kind: string | undefined; as: 'tile' | 'words' }) {
  const { t, i18n } = useTranslation('flows');
  const editor = Object.values(stepEditors).find((known) => known.kind === kind);
  if (as === 'tile')
    return <Tile icon={editor?.icon ?? Workflow} hue={groupHues[editor?.group ?? 'trigger']} size={36} />;
  return editor ? editor.words[i18n.language === 'sv' ? 'sv' : 'en'].label : t('list.noTrigger');
}
