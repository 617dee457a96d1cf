// The greeting, fetched only by pages that greet: most visits need no more than the launcher.
import { type Greeting, buildGreeting } from './build-greeting';
import css from './greeting.css?inline';
import { whenDue } from './when-due';

export { buildGreeting, css, type Greeting, whenDue };
