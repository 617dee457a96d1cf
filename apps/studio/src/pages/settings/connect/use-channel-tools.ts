// What channel editors may know of the workspace.
import type { ChannelEditorTools, EditorLanguage } from '@parley/channels/editors';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { usePictureUpload } from '../../../api/use-picture-upload';

/** Null until the workspace is known. */
export function useChannelTools(): ChannelEditorTools | null {
  const explain = useExplain();
  const picture = usePictureUpload();
  const queryClient = useQueryClient();
  const workspace = useQuery(api.workspace.get.queryOptions()).data;
  const forms = useQuery(api.forms.list.queryOptions()).data;
  const members = useQuery(api.members.list.queryOptions()).data;
  const teams = useQuery(api.teams.list.queryOptions()).data;
  const senders = useQuery(api.widgets.senders.queryOptions()).data;
  // Whoever may not connect channels is told nothing, and needs nothing.
  const signInKinds: readonly string[] =
    useQuery({ ...api.connections.signInKinds.queryOptions(), retry: false }).data ?? [];
  if (!workspace || !forms || !members || !teams || !senders) return null;
  return {
    origin: window.location.origin,
    workspace: { name: workspace.name, colour: workspace.brand.colour },
    forms: forms.map(({ id, name, fields, published, connection }) => ({
      id,
      name,
      fields,
      published,
      connectedAs: connection?.name ?? null,
    })),
    members: members.map(({ id, name, avatarUrl, available }) => ({ id, name, avatarUrl, available })),
    teams: teams.map(({ id, name, memberIds }) => ({ id, name, size: memberIds.length })),
    senders,
    showPreview: async ({ key, ...asked }) => {
      try {
        return (await client.widgets.preview.mutate({ ...asked, ...(key && { key }) })).key;
      } catch {
        return null;
      }
    },
    mailCode: async (asked) => {
      try {
        await client.widgets.mailCode.mutate(asked);
        return null;
      } catch (error) {
        return explain(error);
      }
    },
    createForm: async (name) => {
      try {
        const { formId } = await client.forms.create.mutate({ name });
        await queryClient.invalidateQueries(api.forms.pathFilter());
        return { formId };
      } catch (error) {
        return { problem: explain(error) };
      }
    },
    picture,
    privacy: workspace.privacy.enabled,
    signIn: (kind) =>
      signInKinds.includes(kind)
        ? {
            begin: async () => {
              try {
                return await client.connections.beginSignIn.mutate({ channel: kind, origin: window.location.origin });
              } catch (error) {
                return { problem: explain(error) };
              }
            },
            look: async (signInId) => {
              try {
                return await client.connections.signIn.query({ signInId });
              } catch (error) {
                return { kind: 'failed', reason: explain(error) };
              }
            },
          }
        : null,
    randomToken: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

export function useChannelLanguage(): EditorLanguage {
  return useTranslation().i18n.language === 'sv' ? 'sv' : 'en';
}
