// A short, soft sound of two tones, made here: no file has to be loaded for it.

let audio: AudioContext | null = null;

export function playChime(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
    tone(audio, 660, 0);
    tone(audio, 880, 0.12);
  } catch {
    // A browser without sound shows what there is to hear.
  }
}

function tone(context: AudioContext, frequency: number, after: number): void {
  const begin = context.currentTime + after;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, begin);
  gain.gain.exponentialRampToValueAtTime(0.12, begin + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, begin + 0.25);
  gain.connect(context.destination);
  const source = context.createOscillator();
  source.frequency.value = frequency;
  source.connect(gain);
  source.start(begin);
  source.stop(begin + 0.3);
}
