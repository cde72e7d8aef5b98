/** The styles of a sheet, a pane and a sign of words, for the documents that show them before the app is there. */
import './Pane.css';
import './Sheet.css';
import './LegendButton.css';
import './VisuallyHidden.css';
import './Button.css';
