// The menus over a thread that keys open.
export type HeadMenu = 'assign' | 'snooze' | 'label';
