// The emoji people use in a service chat, in the order of feeling: a short list that needs no search.
export const emojis: readonly string[] = Array.from(
  new Intl.Segmenter().segment(
    '🙂😀😄😂😉😊😍🥰😎🤔😅😬😕🙁😢😭😡😱👍👎👏🙌🙏💪👋🤝✌️👌❤️💚💙🎉🔥✨⭐✅❌❓❗💡📷📎📦🚚🛒💳🧾📅⏰📞✉️🏠🔧🚲🚗✈️☕🍕🌞🌧️',
  ),
  ({ segment }) => segment,
);
