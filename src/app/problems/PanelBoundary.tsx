import { Component, type ReactNode } from 'react';
import { PaneProblem, reasonOf } from './PaneProblem.tsx';

interface Props {
  /** What stopped working, e.g. "The map". */
  readonly name: string;
  /** What it shows; showing something else is a new try. */
  readonly of?: unknown;
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

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return (
      <PaneProblem
        name={this.props.name}
        reason={reason}
        onRetry={() => this.setState({ reason: undefined })}
      />
    );
  }
}
