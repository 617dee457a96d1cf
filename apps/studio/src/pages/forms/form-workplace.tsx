// The form's workplace: header with its views and state, the chosen view below.
import type { AppRouter } from '@parley/api';
import { Page } from '@parley/ui';
import { useNavigate } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { BuildView } from './build/build-view';
import { ConflictNote } from './conflict-note';
import { FormEditorContext } from './editing/editor-context';
import { useFormDraft } from './editing/use-form-draft';
import { useFormEditorActs } from './editing/use-form-editor-acts';
import { FormHeader, type FormViewName } from './form-header';
import { PreviewView } from './preview/preview-view';
import { ShareView } from './share/share-view';
import { SubmissionsView } from './submissions/submissions-view';
import { useEditorKeys } from './editing/use-editor-keys';

export type FormView = inferRouterOutputs<AppRouter>['forms']['get'];

export function FormWorkplace({ view }: { view: FormView }) {
  const { form: stored, connection, workspacePublicKey, brandColour } = view;
  const [shown, setShown] = useState<FormViewName>('build');
  const [settingsOpen, setSettingsOpen] = useState(false);
  const navigate = useNavigate();
  const draft = useFormDraft(stored);
  const editor = useFormEditorActs(draft, () => setSettingsOpen(true));
  useEditorKeys(draft);
  const header = (
    <FormHeader
      formId={stored.id}
      published={stored.published}
      draft={draft}
      view={shown}
      onView={setShown}
      onSettings={() => {
        editor.select(null);
        setShown('build');
        setSettingsOpen(true);
      }}
      onFault={(fieldId) => {
        setShown('build');
        editor.select(fieldId);
      }}
    />
  );
  return (
    <FormEditorContext value={editor}>
      <Page header={header} look={shown === 'build' || shown === 'preview' ? 'work' : 'column'}>
        {draft.saving === 'conflict' && <ConflictNote draft={draft} />}
        {shown === 'build' && (
          <BuildView
            formId={stored.id}
            brandColour={brandColour}
            connection={connection}
            onConnect={() => void navigate({ to: '/settings/channels', search: { connect: true, form: stored.id } })}
            settingsOpen={settingsOpen}
            onSettingsOpenChange={setSettingsOpen}
          />
        )}
        {shown === 'preview' && <PreviewView form={draft.form} brandColour={brandColour} />}
        {shown === 'share' && (
          <ShareView
            formId={stored.id}
            form={draft.form}
            published={stored.published}
            workspaceKey={workspacePublicKey}
          />
        )}
        {shown === 'submissions' && <SubmissionsView formId={stored.id} form={draft.form} />}
      </Page>
    </FormEditorContext>
  );
}
