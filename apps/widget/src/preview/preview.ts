// Puts the real widget on the page that stands for a customer's, and does what the studio around it asks.
import { readObject } from '../read-json';

const query = new URLSearchParams(location.search);
const key = query.get('key') ?? '';

// Each look begins as a visitor would: nothing remembered.
for (const place of [sessionStorage, localStorage]) {
  for (const name of Object.keys(place)) if (/^parley(-chat)?:preview\./.test(name)) place.removeItem(name);
}
if (query.has('scheme')) document.documentElement.dataset.scheme = query.get('scheme') ?? '';

const script = document.createElement('script');
script.src = `/widget.js?key=${encodeURIComponent(key)}`;
script.addEventListener('load', () => query.has('open') && tell('open'));
document.head.append(script);

window.addEventListener('message', (event) => {
  if (event.source !== parent || event.origin !== location.origin) return;
  if (readObject(event.data)?.preview === 'refresh') tell('refresh');
});

function tell(act: string): void {
  const api: unknown = Reflect.get(window, 'Parley');
  if (typeof api === 'function') api(act);
}
