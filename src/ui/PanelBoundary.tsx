import { Component, type ReactNode } from 'react';
import { PaneProblem, reasonOf } from './PaneProblem.tsx';

interface Props {
  /** What stopped working, e.g. "The map". */
  readonly name: string;
  /** What it shows; showing something else is a new try. */
  readonly of?: unknown;
  /** Has no room of its own: a failure is one line. */
  readonly compact?: boolean;
  /** Shows nothing, and so nothing where it failed, either. */
  readonly unseen?: boolean;
  /** Prepares a new try, e.g. fetches what was missing. */
  readonly onRetry?: () => Promise<void>;
  readonly children: ReactNode;
}

interface State {
  readonly reason?: string;
}

/** Keeps a failure in one pane from taking the page along, and offers to try again. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { reason: reasonOf(error) };
  }

  override componentDidUpdate(before: Props): void {
    if (before.of !== this.props.of && this.state.reason !== undefined) this.setState({ reason: undefined });
  }

  private readonly retry = async (): Promise<void> => {
    await this.props.onRetry?.();
    this.setState({ reason: undefined });
  };

  override render(): ReactNode {
    const { reason } = this.state;
    const { name, compact, unseen } = this.props;
    if (reason === undefined) return this.props.children;
    if (unseen) return null;
    return <PaneProblem {...{ name, compact, reason }} onRetry={this.retry} />;
  }
}
