// Keeps one broken part of a page from taking the rest down.
import { Component, type ErrorInfo, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  /** What stands there instead; retry draws the children anew. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** When it changes, a broken part is tried again; sound children stay as they are. */
  resetKey?: string;
  onError?: (error: Error, info: ErrorInfo) => void;
  children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, key: this.props.resetKey };

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, { key }: State): State | null {
    return key === resetKey ? null : { error: null, key: resetKey };
  }

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error) return this.props.fallback(error, () => this.setState({ error: null }));
    return this.props.children;
  }
}

interface State {
  error: Error | null;
  /** The reset key the error belongs to. */
  key: string | undefined;
}
