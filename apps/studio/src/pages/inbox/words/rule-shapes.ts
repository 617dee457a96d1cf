// The sentences in which the assignment rule says why, as helpdesk's `route.ts` writes them.
export const ruleShapes = [
  ['fewest', /^(.+) had the fewest open conversations of the channel's assignment rule\.$/],
  ['drawn', /^(.+) was drawn by the channel's assignment rule\.$/],
  ['owns', /^(.+) owns this contact\.$/],
  ['ownerAway', /^(.+), who owns this contact, was away and got a mail\.$/],
  ['ownerFull', /^(.+), who owns this contact, has as many chats as they may\.$/],
  ['ownerSeatless', /^(.+), who owns this contact, has no seat\.$/],
  ['unknownVisitor', /^The visitor was not recognised, so they have no owner\.$/],
  ['noOwner', /^The contact has no owner\.$/],
  ['outsideHours', /^It came outside the hours of the channel\.$/],
  ['full', /^Everyone available in the assignment rule has as many chats as they may\.$/],
  ['seatless', /^Nobody in the assignment rule has a seat any more\.$/],
  ['ownerLeft', /^Its owner left the team\.$/],
  ['flowGave', /^The flow assigned it to (.+)\.$/],
  ['flowHanded', /^The flow handed it over to (.+)\.$/],
  ['flowAssigned', /^The flow assigned it\.$/],
] as const;
