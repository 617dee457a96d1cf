// Timers of ours beside those of flows: they tell a session what happened to its conversation, durably and once.

/** A member has taken the conversation. */
export const agentJoined = 'agent-joined';
