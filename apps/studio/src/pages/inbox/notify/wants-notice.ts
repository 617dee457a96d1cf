// Which news a member's choice lets through, and how the page's title counts what is unread.

export function wantsNotice(choice: 'off' | 'mine' | 'all', notice: { readonly mine: boolean }): boolean {
  if (choice === 'off') return false;
  return choice === 'all' || notice.mine;
}

export function titleWith(title: string, unread: number): string {
  const plain = title.replace(/^\(\d+\+?\) /, '');
  if (unread === 0) return plain;
  return `(${unread > 99 ? '99+' : unread}) ${plain}`;
}
