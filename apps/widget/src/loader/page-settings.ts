// What a site may set before the loader runs, under our name or the one it already uses for another vendor.
import { type Json, readObject } from '../read-json';

/** Written by the page itself, so it is read as it comes; nobody else can write it. */
export function pageSettings(page: Window): Json {
  return readObject(Reflect.get(page, 'parleySettings') ?? Reflect.get(page, 'hsConversationsSettings')) ?? {};
}

/** Whether the page speaks to a widget by HubSpot's names. */
export function speaksHubspot(page: Window): boolean {
  return 'hsConversationsSettings' in page || 'hsConversationsOnReady' in page;
}
