// All English words, one name space per area of the studio.
import { common } from './frame';
import { contacts } from './contacts';
import { editor } from './editor';
import { flows } from './flows';
import { forms } from './forms';
import { inbox } from './inbox';
import { login } from './login';
import { settings } from './settings';
import { tickets } from './tickets';

export const en = { common, contacts, editor, flows, forms, inbox, login, settings, tickets };
