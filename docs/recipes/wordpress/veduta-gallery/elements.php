<?php
/**
 * What a fragment is made of.
 *
 * @package VedutaGallery
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fragment without anything else. Its words are of people who sent pictures: WordPress, which looks for short codes in
 * every text of a page, must find none in theirs.
 *
 * @param string $html As the gallery sent it.
 * @return string
 */
function veduta_gallery_clean( $html ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), trim( wp_kses( $html, veduta_gallery_elements() ) ) );
}

/**
 * Elements and their attributes; all else is taken out.
 *
 * @return array
 */
function veduta_gallery_elements() {
	$all = array( 'class' => true, 'part' => true, 'lang' => true, 'dir' => true );
	return array(
		'city-gallery' => $all + array_fill_keys( array( 'city', 'campaign', 'theme', 'place', 'tag', 'layout', 'limit', 'order', 'lightbox', 'link' ), true ),
		'ul'           => $all + array( 'aria-label' => true, 'data-next' => true ),
		'li'           => $all + array( 'data-id' => true ),
		'a'            => $all + array( 'href' => true, 'rel' => true, 'target' => true ),
		'button'       => $all + array( 'type' => true ),
		'div'          => $all,
		'picture'      => $all + array( 'data-thumbhash' => true ),
		'source'       => array( 'type' => true, 'srcset' => true, 'sizes' => true ),
		'img'          => $all + array_fill_keys( array( 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding', 'fetchpriority' ), true ),
		'span'         => $all + array( 'data-deed' => true ),
		'p'            => $all,
	);
}
