// Starts the chat page: reads its key, meets the page around it, and draws.
import { render } from 'preact';
import './chat.css';
import { App } from './view/app';
import { HostBridge } from './talk/host-bridge';
import { createVisit } from './talk/visit';

const query = new URLSearchParams(location.search);
const place = document.getElementById('chat');

if (place !== null) {
  render(<App visit={createVisit(query.get('key') ?? '', new HostBridge(query))} />, place);
}
