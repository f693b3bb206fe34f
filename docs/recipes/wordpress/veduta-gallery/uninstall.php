<?php
/**
 * What is left when the plugin is deleted: nothing. Blocks in posts are a line that says what was wanted, and show nothing.
 *
 * @package VedutaGallery
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Take away the address and what is kept of pictures, of the current site. */
function veduta_gallery_forget() {
	global $wpdb;
	delete_option( 'veduta_gallery_address' );
	$start = '_transient_veduta_';
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

veduta_gallery_forget();
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		veduta_gallery_forget();
		restore_current_blog();
	}
}
