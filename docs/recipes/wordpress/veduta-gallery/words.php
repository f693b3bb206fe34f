<?php
/**
 * The words of this plugin in other languages: a file each in the folder `languages`, from the English words to the others. They serve
 * every form of a language ("nl_NL", "nl_BE"), and whatever WordPress itself has learned comes first.
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'gettext_veduta-gallery', 'veduta_gallery_say', 10, 2 );
// Title and description of the block.
add_filter( 'gettext_with_context_veduta-gallery', 'veduta_gallery_say', 10, 2 );

/**
 * A text in the language of whoever looks.
 *
 * @param string $translation As WordPress knows it.
 * @param string $text        In English.
 * @return string
 */
function veduta_gallery_say( $translation, $text ) {
	return $translation === $text ? ( veduta_gallery_words()[ $text ] ?? $text ) : $translation;
}

/** All words in the language of whoever looks, by the English ones; none where that is English or unknown. */
function veduta_gallery_words() {
	static $words = array();
	$lang = strtok( determine_locale(), '_' );
	if ( ! isset( $words[ $lang ] ) ) {
		$file           = __DIR__ . "/languages/$lang.php";
		$words[ $lang ] = preg_match( '/^[a-z]{2,3}$/', $lang ) && is_readable( $file ) ? require $file : array();
	}
	return $words[ $lang ];
}

/**
 * Give them to a script, before it runs.
 *
 * @param string $handle Of the script.
 */
function veduta_gallery_words_for_script( $handle ) {
	$words = array_map(
		function ( $text ) {
			return array( $text );
		},
		veduta_gallery_words()
	);
	if ( $words ) {
		wp_add_inline_script( $handle, 'wp.i18n.setLocaleData( ' . wp_json_encode( $words ) . ", 'veduta-gallery' );", 'before' );
	}
}
