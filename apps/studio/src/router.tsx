// Every address of the studio. A page is loaded when it is first visited.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { onLostLogin, queryClient } from './api/query-client';
import { Failed } from './frame/failed';
import { Frame } from './frame/frame';
import { LoadingPage } from './frame/loading-page';
import { NotFound } from './frame/not-found';
import { requireMember, requireNobody, requireSetup } from './frame/gate';
import { SettingsFrame } from './frame/settings-frame';

const root = createRootRoute({ component: Outlet });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ next: z.string().optional() }),
  beforeLoad: requireNobody,
  component: lazyRouteComponent(() => import('./pages/login/login-page'), 'LoginPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  beforeLoad: requireSetup,
  component: lazyRouteComponent(() => import('./pages/login/setup-page'), 'SetupPage'),
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('./pages/login/join-page'), 'JoinPage'),
});

const frame = createRoute({ getParentRoute: () => root, id: 'frame', beforeLoad: requireMember, component: Frame });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/flows' });
  },
});

const flows = createRoute({
  getParentRoute: () => frame,
  path: '/flows',
  component: lazyRouteComponent(() => import('./pages/flows/flows-page'), 'FlowsPage'),
});

const flow = createRoute({
  getParentRoute: () => frame,
  path: '/flows/$flowId',
  component: lazyRouteComponent(() => import('./pages/flows/flow-page'), 'FlowPage'),
});

const forms = createRoute({
  getParentRoute: () => frame,
  path: '/forms',
  component: lazyRouteComponent(() => import('./pages/forms/forms-page'), 'FormsPage'),
});

const form = createRoute({
  getParentRoute: () => frame,
  path: '/forms/$formId',
  component: lazyRouteComponent(() => import('./pages/forms/form-page'), 'FormPage'),
});

// The list stays in place while the conversation changes, so the page itself reads the open one from the address.
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page'), 'InboxPage'),
});

const conversation = createRoute({ getParentRoute: () => inbox, path: '$conversationId' });

const tickets = createRoute({
  getParentRoute: () => frame,
  path: '/tickets',
  validateSearch: z.object({
    ticket: z.string().optional(),
    pipeline: z.string().optional(),
    look: z.enum(['board', 'table']).optional(),
  }),
  component: lazyRouteComponent(() => import('./pages/tickets/tickets-page'), 'TicketsPage'),
});

const contacts = createRoute({
  getParentRoute: () => frame,
  path: '/contacts',
  component: lazyRouteComponent(() => import('./pages/contacts/contacts-page'), 'ContactsPage'),
});

const contact = createRoute({
  getParentRoute: () => frame,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('./pages/contacts/contact-page'), 'ContactPage'),
});

const reports = createRoute({
  getParentRoute: () => frame,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/reports/reports-page'), 'ReportsPage'),
});

const settings = createRoute({ getParentRoute: () => frame, path: '/settings', component: SettingsFrame });

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/inboxes' });
  },
});

const inboxes = createRoute({
  getParentRoute: () => settings,
  path: 'inboxes',
  component: lazyRouteComponent(() => import('./pages/settings/inboxes-page'), 'InboxesPage'),
});

const channels = createRoute({
  getParentRoute: () => settings,
  path: 'channels',
  validateSearch: z.object({
    inbox: z.string().optional(),
    connect: z.boolean().optional(),
    /** Connecting begins with this form. */
    form: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('./pages/settings/channels-page'), 'ChannelsPage'),
});

const channel = createRoute({
  getParentRoute: () => settings,
  path: 'channels/$connectionId',
  validateSearch: z.object({ tab: z.enum(['settings', 'availability', 'assignment', 'flow', 'install']).optional() }),
  component: lazyRouteComponent(() => import('./pages/settings/channel-page'), 'ChannelPage'),
});

const pipelines = createRoute({
  getParentRoute: () => settings,
  path: 'pipelines',
  component: lazyRouteComponent(() => import('./pages/settings/pipelines-page'), 'PipelinesPage'),
});

const pipeline = createRoute({
  getParentRoute: () => settings,
  path: 'pipelines/$pipelineId',
  component: lazyRouteComponent(() => import('./pages/settings/pipeline-page'), 'PipelinePage'),
});

const properties = createRoute({
  getParentRoute: () => settings,
  path: 'properties',
  validateSearch: z.object({ of: z.enum(['contact', 'ticket']).optional() }),
  component: lazyRouteComponent(() => import('./pages/settings/properties-page'), 'PropertiesPage'),
});

const members = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  component: lazyRouteComponent(() => import('./pages/settings/members-page'), 'MembersPage'),
});

const workspace = createRoute({
  getParentRoute: () => settings,
  path: 'workspace',
  component: lazyRouteComponent(() => import('./pages/settings/workspace-page'), 'WorkspacePage'),
});

const account = createRoute({
  getParentRoute: () => settings,
  path: 'account',
  component: lazyRouteComponent(() => import('./pages/settings/account-page'), 'AccountPage'),
});

const snippets = createRoute({
  getParentRoute: () => settings,
  path: 'snippets',
  component: lazyRouteComponent(() => import('./pages/inbox/settings/snippets-page'), 'SnippetsPage'),
});

const labels = createRoute({
  getParentRoute: () => settings,
  path: 'labels',
  component: lazyRouteComponent(() => import('./pages/inbox/settings/labels-page'), 'LabelsPage'),
});

const notifications = createRoute({
  getParentRoute: () => settings,
  path: 'notifications',
  component: lazyRouteComponent(() => import('./pages/inbox/settings/notifications-page'), 'NotificationsPage'),
});

const deliveries = createRoute({
  getParentRoute: () => settings,
  path: 'deliveries',
  component: lazyRouteComponent(() => import('./pages/settings/deliveries-page'), 'DeliveriesPage'),
});

const settingsPages = [
  deliveries,
  snippets,
  labels,
  notifications,

  settingsHome,
  inboxes,
  channels,
  channel,
  pipelines,
  pipeline,
  properties,
  members,
  workspace,
  account,
];
const settingsTree = settings.addChildren(settingsPages);
const inboxTree = inbox.addChildren([conversation]);
const pages = [home, flows, flow, forms, form, inboxTree, tickets, contacts, contact, reports, settingsTree];

export const router = createRouter({
  routeTree: root.addChildren([login, setup, join, frame.addChildren(pages)]),
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingPage,
  defaultPendingMs: 300,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error, reset }) => (
    <Failed error={error} onRetry={() => void router.invalidate().then(reset)} />
  ),
});

onLostLogin(() => {
  queryClient.clear();
  void router.invalidate();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
