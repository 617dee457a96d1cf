// The one line a site's owner pastes right before </body>.
export function embedCode(origin: string, publicKey: string): string {
  return `<script async src="${origin}/widget.js?key=${encodeURIComponent(publicKey)}"></script>`;
}
