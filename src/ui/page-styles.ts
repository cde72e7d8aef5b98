/** What holds for the whole page: the order of the layers, the type, the tokens and the elements without a class. */
import './layers.css';
import './fonts.css';
import './tokens.css';
import './forced-colours.css';
import './reset.css';
