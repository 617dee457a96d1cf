// The ways messages travel, drawn as one family.
import { drawIcon } from './draw-icon';

export const ChatIcon = drawIcon(
  <>
    <path d="M20 4H4a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h3v4l4.5-4H20a1 1 0 0 0 1-1V5a1 1 0 0 0-1-1Z" />
    <path d="M8 10.5h.01M12 10.5h.01M16 10.5h.01" />
  </>,
);

export const MessengerIcon = drawIcon(
  <>
    <path d="M12 3c-5 0-9 3.6-9 8.2 0 2.6 1.2 4.8 3.2 6.3V21l3.2-1.8c.8.2 1.7.3 2.6.3 5 0 9-3.7 9-8.3S17 3 12 3Z" />
    <path d="m7.5 13 3-3 3 2.5 3-2.7" />
  </>,
);

export const FormIcon = drawIcon(
  <>
    <rect x="4" y="3" width="16" height="18" rx="1.5" />
    <path d="M8 8h8M8 12h8M8 16h4" />
  </>,
);

export const EmailIcon = drawIcon(
  <>
    <rect x="3" y="5" width="18" height="14" rx="1.5" />
    <path d="m3.5 7 8.5 6 8.5-6" />
  </>,
);

export const WhatsappIcon = drawIcon(
  <>
    <path d="M3 21l1.5-4.6A9 9 0 1 1 8 19.7L3 21Z" />
    <path d="M9 8.5c0 4 2.5 6.5 6.5 6.5l.5-2-2-1-1 1c-1-.5-1.8-1.3-2.3-2.3l1-1-1-2L9 8.5Z" />
  </>,
);

export const CallIcon = drawIcon(
  <path d="M5 3.5h3.2a1 1 0 0 1 1 .8l.8 3.6a1 1 0 0 1-.3.9L8 10.5a13 13 0 0 0 5.5 5.5l1.7-1.7a1 1 0 0 1 .9-.3l3.6.8a1 1 0 0 1 .8 1V19a1.5 1.5 0 0 1-1.6 1.5A16.5 16.5 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5Z" />,
);
