<?php

declare(strict_types=1);

namespace Drupal\veduta_gallery\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the gallery is: one address for the site, since a script is loaded from there, and many who place blocks may not choose scripts.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'veduta_gallery_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['veduta_gallery.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['gallery'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the gallery'),
      '#placeholder' => 'https://gallery.example',
      '#config_target' => 'veduta_gallery.settings:gallery',
      '#required' => TRUE,
    ];
    return parent::buildForm($form, $form_state);
  }

}
